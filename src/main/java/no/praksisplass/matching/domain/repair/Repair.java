package no.praksisplass.matching.domain.repair;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

import no.praksisplass.round.RoundView;
import no.praksisplass.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * What a loss comes to, and what can be done about it.
 *
 * @param round the round
 * @param chosen what was said to have fallen out
 * @param lost the placements that have fallen out, by the student's name
 * @param settled how many stays are over and left alone
 * @param withdrawn how many students had their place taken away before, and have none
 * @param waiting how many others are without a place
 * @param before the sums of what is in force and not over
 * @param proposals a proposal of each kind, in their order
 */
public record Repair(RoundView round, List<Chosen> chosen, List<Lost> lost, int settled, int withdrawn, int waiting,
		Sums before, List<Proposal> proposals) {

	public Repair {
		chosen = List.copyOf(chosen);
		lost = List.copyOf(lost);
		proposals = List.copyOf(proposals);
	}

	/** Whether anything has fallen out, or somebody without a place could have one. */
	public boolean needed() {
		return !this.lost.isEmpty() || this.proposals.stream()
			.anyMatch((proposal) -> proposal.kind() == RepairKind.KEEP && !proposal.moves().isEmpty());
	}

	/** The ids of a kind that were chosen, less one. */
	public List<String> others(String kind, String less) {
		return this.chosen.stream()
			.filter((one) -> one.kind().equals(kind) && !one.id().equals(less))
			.map(Chosen::id)
			.toList();
	}

	/** Whether something is chosen. */
	public boolean names(String id) {
		return this.chosen.stream().anyMatch((one) -> one.id().equals(id));
	}

	/** The worst rank that anybody has, at least 1. */
	public int highestRank() {
		return Stream.concat(Stream.of(this.before), this.proposals.stream().map(Proposal::sums))
			.flatMap((sums) -> sums.byRank().keySet().stream())
			.mapToInt(Integer::intValue)
			.max()
			.orElse(1);
	}

	/**
	 * Something that the coordinator said has fallen out.
	 *
	 * @param kind {@code supervisor}, {@code practice}, {@code student} or {@code period}
	 * @param id its id
	 * @param name its name
	 */
	public record Chosen(String kind, String id, String name) {
	}

	/**
	 * A placement that has fallen out.
	 *
	 * @param student who had it
	 * @param name the student's name
	 * @param spot where
	 * @param leaving whether the student is to have no other place
	 */
	public record Lost(StudentId student, String name, Spot spot, boolean leaving) {
	}

	/**
	 * The sums of an allocation.
	 *
	 * @param placed students placed
	 * @param unplaced students without a place
	 * @param byRank how many have their wish of each rank
	 * @param unwished how many have a place that no wish covers
	 * @param metres travel of all placed, one way
	 * @param changes students with a place who get another or none
	 */
	public record Sums(int placed, int unplaced, SortedMap<Integer, Integer> byRank, int unwished, long metres,
			int changes) {

		/** How many have their wish of a rank. */
		public int atRank(int rank) {
			return this.byRank.getOrDefault(rank, 0);
		}

	}

	/**
	 * A way to repair.
	 *
	 * @param kind how far it goes
	 * @param sums its sums
	 * @param moves everyone who would have something else, first those who lost a place
	 * @param told how many people would be written to
	 * @param sameAs an earlier proposal that gives everybody the same
	 * @param hindrance message key of what stands in the way of carrying it out
	 * @param fingerprint what has to be the same when it is carried out
	 */
	public record Proposal(RepairKind kind, Sums sums, List<Move> moves, int told, @Nullable RepairKind sameAs,
			@Nullable String hindrance, String fingerprint) {

		public Proposal {
			moves = List.copyOf(moves);
		}

		/** How many who had a place get another. */
		public long moved() {
			return this.moves.stream().filter((move) -> move.from() != null && move.to() != null).count();
		}

		/** How many who had a place, and are to have one, get none. */
		public long dropped() {
			return this.moves.stream().filter((move) -> move.to() == null && !move.leaving()).count();
		}

		/** How many who had none get one. */
		public long gained() {
			return this.moves.stream().filter((move) -> move.from() == null).count();
		}

	}

	/**
	 * A student who would have something else.
	 *
	 * @param student who
	 * @param name the student's name
	 * @param from now; absent without a place
	 * @param to then; absent without a place
	 * @param lost whether the place now has fallen out
	 * @param leaving whether the student is to have no place
	 */
	public record Move(StudentId student, String name, @Nullable Spot from, @Nullable Spot to, boolean lost,
			boolean leaving) {
	}

	/**
	 * A place, for one student.
	 *
	 * @param supervisor the supervisor's name
	 * @param practice the practice's name
	 * @param municipality the municipality's name
	 * @param period the period's name
	 * @param wishRank the rank of the student's best wish that covers it
	 * @param metres the journey one way; absent if it is not known now
	 */
	public record Spot(String supervisor, String practice, String municipality, String period,
			@Nullable Integer wishRank, @Nullable Integer metres) {
	}

}
