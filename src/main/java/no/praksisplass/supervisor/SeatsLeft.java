package no.praksisplass.supervisor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import no.praksisplass.shared.DateRange;

/**
 * How many students a supervisor or a practice can still have in a period once doctors in
 * training and students of other rounds have taken theirs. The highest number of them at
 * the same time counts, not their sum: two who follow one another take one seat.
 */
public final class SeatsLeft {

	private SeatsLeft() {
	}

	/**
	 * The seats of an answer that its supervisor's trainees leave. A trainee that was
	 * known when the answer was given is already taken into account by it, and takes
	 * nothing more.
	 * @param answer the answer that counts
	 * @param loads trainees, of this supervisor or of others too
	 * @param otherStays the days of the students that this supervisor has from elsewhere
	 * @param period the days of the period
	 * @return 0 or more
	 */
	public static int ofSupervisor(AnswerView answer, Collection<TraineeLoadView> loads,
			Collection<DateRange> otherStays, DateRange period) {
		int taken = mostAtATime(loads, otherStays, period, (load) -> load.takesSeat()
				&& load.supervisorId().equals(answer.supervisorId()) && load.knownSince().isAfter(answer.givenAt()));
		return Math.max(0, answer.seats() - taken);
	}

	/**
	 * The student rooms of a practice that the trainees of its supervisors leave.
	 * @param rooms the practice's student rooms
	 * @param loads the trainees of all supervisors of the practice, and of no others
	 * @param otherStays the days of the students that the practice has from elsewhere
	 * @param period the days of the period
	 * @return 0 or more
	 */
	public static int ofRooms(int rooms, Collection<TraineeLoadView> loads, Collection<DateRange> otherStays,
			DateRange period) {
		return Math.max(0, rooms - mostAtATime(loads, otherStays, period, TraineeLoadView::takesRoom));
	}

	private static int mostAtATime(Collection<TraineeLoadView> loads, Collection<DateRange> otherStays,
			DateRange period, Predicate<TraineeLoadView> counts) {
		List<DateRange> taken = Stream
			.concat(loads.stream().filter(counts).map(TraineeLoadView::dates), otherStays.stream())
			.filter(period::overlaps)
			.toList();
		int most = 0;
		for (DateRange each : taken) {
			// The number can only rise on a day on which one begins, or on the period's
			// first day.
			LocalDate day = each.from().isBefore(period.from()) ? period.from() : each.from();
			most = Math.max(most, (int) taken.stream().filter((dates) -> dates.contains(day)).count());
		}
		return most;
	}

}
