package no.praksisplass.matching.domain.repair;

import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;

/**
 * What the coordinator says has fallen out. What the register says besides, such as a
 * pause or a practice out of use, is found without being named.
 *
 * @param supervisors supervisors who take no students now
 * @param practices practices that take none
 * @param periods in which periods this holds; in all where none is named
 * @param students students who do not come
 * @param withdrawnToo whether students whose place was taken away before are to have one
 * again
 */
public record Loss(Set<SupervisorId> supervisors, Set<PracticeId> practices, Set<PeriodId> periods,
		Set<StudentId> students, boolean withdrawnToo) {

	public Loss {
		supervisors = Set.copyOf(supervisors);
		practices = Set.copyOf(practices);
		periods = Set.copyOf(periods);
		students = Set.copyOf(students);
	}

	/** The same of these students alone: of others there is nothing to lose. */
	Loss within(Set<StudentId> placed) {
		return new Loss(this.supervisors, this.practices, this.periods,
				this.students.stream().filter(placed::contains).collect(Collectors.toSet()), this.withdrawnToo);
	}

	/** Whether a seat is gone. */
	boolean takes(Seat seat, PracticeId practice) {
		return (this.periods.isEmpty() || this.periods.contains(seat.period()))
				&& (this.supervisors.contains(seat.supervisor()) || this.practices.contains(practice));
	}

}
