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
		return left(answer.seats(), takersOf(answer, loads, List.of(), otherStays, period));
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
		return left(rooms, takersOfRooms(loads, List.of(), otherStays, period));
	}

	/** What is left of seats or rooms, 0 or more. */
	static int left(int all, Takers takers) {
		return Math.max(0, all - takers.total());
	}

	/** What takes an answer's seats; the days of stays are the supervisor's only. */
	static Takers takersOf(AnswerView answer, Collection<TraineeLoadView> loads, Collection<DateRange> own,
			Collection<DateRange> others, DateRange period) {
		return busiest(loads, (load) -> load.takesSeat() && load.supervisorId().equals(answer.supervisorId())
				&& load.knownSince().isAfter(answer.givenAt()), own, others, period);
	}

	/**
	 * What takes a supervisor's seats without an answer; all are the supervisor's only.
	 */
	static Takers takersOfSeats(Collection<TraineeLoadView> loads, Collection<DateRange> own,
			Collection<DateRange> others, DateRange period) {
		return busiest(loads, TraineeLoadView::takesSeat, own, others, period);
	}

	/** What takes a practice's rooms; loads and days of stays are the practice's only. */
	static Takers takersOfRooms(Collection<TraineeLoadView> loads, Collection<DateRange> own,
			Collection<DateRange> others, DateRange period) {
		return busiest(loads, TraineeLoadView::takesRoom, own, others, period);
	}

	private static Takers busiest(Collection<TraineeLoadView> loads, Predicate<TraineeLoadView> counts,
			Collection<DateRange> own, Collection<DateRange> others, DateRange period) {
		List<DateRange> trainees = loads.stream().filter(counts).map(TraineeLoadView::dates).toList();
		// The number can only rise on a day on which one begins, or on the period's first
		// day.
		return Stream.of(trainees, own, others)
			.flatMap(Collection::stream)
			.filter(period::overlaps)
			.map((dates) -> dates.from().isBefore(period.from()) ? period.from() : dates.from())
			.sorted()
			.map((day) -> new Takers(on(day, trainees), on(day, own), on(day, others)))
			.reduce(Takers.NONE, (most, next) -> (next.total() > most.total()) ? next : most);
	}

	private static int on(LocalDate day, Collection<DateRange> taken) {
		return (int) taken.stream().filter((dates) -> dates.contains(day)).count();
	}

}
