package no.praksisplass.report.domain.need;

import java.util.List;
import java.util.TreeSet;

/**
 * How many supervisors it takes to receive so many students a year, and which share of
 * all GPs that is.
 *
 * @param students students who need a place in a year, 1 or more
 * @param weeks weeks that a student is out in a year, 1 to 52
 * @param perSupervisor students whom a supervisor receives in a year, 1 or more
 * @param gps GPs there are, 1 or more
 */
public record SupervisorNeed(int students, int weeks, int perSupervisor, int gps) {

	public SupervisorNeed {
		if (students < 1 || weeks < 1 || perSupervisor < 1 || gps < 1) {
			throw new IllegalArgumentException("Everything counts from 1");
		}
	}

	/** With so many students for each supervisor, and for one to four. */
	public List<Line> lines() {
		TreeSet<Integer> loads = new TreeSet<>(List.of(1, 2, 3, 4, this.perSupervisor));
		return loads.stream().map(this::line).toList();
	}

	/** With the number of students that was asked about. */
	public Line line() {
		return line(this.perSupervisor);
	}

	private Line line(int each) {
		int supervisors = (this.students + each - 1) / each;
		return new Line(each, supervisors, (double) supervisors / this.gps, each * this.weeks);
	}

	/**
	 * What so many students for each supervisor come to.
	 *
	 * @param perSupervisor students whom a supervisor receives in a year
	 * @param supervisors supervisors it takes
	 * @param share their share of all GPs; above 1 if there are not so many
	 * @param weeks weeks in a year in which a supervisor has a student, one at a time
	 */
	public record Line(int perSupervisor, int supervisors, double share, int weeks) {

		/** Whether one after another fit in a year. */
		public boolean isPossibleOneAtATime() {
			return this.weeks <= 52;
		}

	}

}
