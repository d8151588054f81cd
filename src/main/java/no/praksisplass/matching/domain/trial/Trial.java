package no.praksisplass.matching.domain.trial;

import java.util.List;
import java.util.SortedMap;

import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * What would follow if a student had a seat and all others were placed in the best way.
 *
 * @param run the draft it is tried on
 * @param student who is tried
 * @param name the student's name
 * @param spot the seat
 * @param consequence what would follow; absent where locks leave no room
 */
public record Trial(RunView run, StudentId student, String name, Spot spot, @Nullable Consequence consequence) {

	/**
	 * What would follow.
	 *
	 * @param before the sums of the draft
	 * @param after the sums then
	 * @param highestRank the worst rank met by either, at least 1
	 * @param moves everyone who would have something else, the student tried first
	 */
	public record Consequence(Sums before, Sums after, int highestRank, List<Move> moves) {

		public Consequence {
			moves = List.copyOf(moves);
		}

		/** How many others would have a better wish met, or a place at last. */
		public long better() {
			return this.moves.stream().skip(1).filter((move) -> move.worth() > 0).count();
		}

		/** How many others would have a worse wish met, or no place. */
		public long worse() {
			return this.moves.stream().skip(1).filter((move) -> move.worth() < 0).count();
		}

	}

	/**
	 * The sums of an allocation.
	 *
	 * @param placed students placed
	 * @param unplaced students without a place
	 * @param byRank how many have their wish of each rank
	 * @param unwished how many have a place that no wish covers
	 * @param metres travel of all placed, one way
	 * @param changes students who do not keep what was published last
	 */
	public record Sums(int placed, int unplaced, SortedMap<Integer, Integer> byRank, int unwished, long metres,
			long changes) {

		/** How many have their wish of a rank. */
		public int atRank(int rank) {
			return this.byRank.getOrDefault(rank, 0);
		}

	}

	/**
	 * A student who would have something else.
	 *
	 * @param student who
	 * @param name the student's name
	 * @param from in the draft; absent without a place
	 * @param to then; absent without a place
	 */
	public record Move(StudentId student, String name, @Nullable Spot from, @Nullable Spot to) {

		/** More than 0 if it is better for the student, less if it is worse. */
		int worth() {
			return Integer.compare(worth(this.to), worth(this.from));
		}

		private static int worth(@Nullable Spot spot) {
			if (spot == null) {
				return Integer.MIN_VALUE;
			}
			return (spot.wishRank() != null) ? -spot.wishRank() : 1 - Integer.MAX_VALUE;
		}

	}

	/**
	 * A seat, for one student.
	 *
	 * @param supervisor the supervisor's name
	 * @param practice the practice's name
	 * @param municipality the municipality's name
	 * @param period the period's name
	 * @param wishRank the rank of the student's best wish that covers it
	 * @param metres the journey one way
	 */
	public record Spot(String supervisor, String practice, String municipality, String period,
			@Nullable Integer wishRank, int metres) {
	}

}
