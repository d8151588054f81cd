package no.praksisplass.matching.domain.result;

import java.util.List;

import no.praksisplass.matching.domain.assembly.ExclusionReason;
import no.praksisplass.matching.engine.model.Explanation;
import no.praksisplass.placement.Capacity.Seat;
import org.jspecify.annotations.Nullable;

/**
 * What a run had to choose from for one student.
 *
 * @param row what it chose
 * @param candidates the seats in reach, best wish and shortest journey first
 * @param excluded practices out of reach, and why; those wished for come first
 * @param held what keeps a student with candidates from having any; absent for others
 * @param unwishedRank the rank that a place counts as which nobody wished for
 */
public record StudentOutlook(ResultRow row, List<Candidate> candidates, List<Excluded> excluded, @Nullable Held held,
		int unwishedRank) {

	public StudentOutlook {
		candidates = List.copyOf(candidates);
		excluded = List.copyOf(excluded);
	}

	/**
	 * A seat in reach.
	 *
	 * @param seat with whom and when
	 * @param supervisor the supervisor's name
	 * @param practice the practice's name
	 * @param municipality the municipality's name
	 * @param period the period's name
	 * @param wishRank the rank of the student's best wish that covers it
	 * @param metres the journey one way
	 * @param state how full it is in this run
	 * @param why why the student did not get it; absent unless it would have been better
	 */
	public record Candidate(Seat seat, String supervisor, String practice, String municipality, String period,
			@Nullable Integer wishRank, int metres, State state, @Nullable Explanation why) {
	}

	/** The places out of reach that the student wished for. */
	public List<Excluded> wishedInVain() {
		return this.excluded.stream().filter((one) -> one.wishRank() != null).toList();
	}

	/** The places out of reach that no wish covers. */
	public List<Excluded> excludedUnwished() {
		return this.excluded.stream().filter((one) -> one.wishRank() == null).toList();
	}

	/** How full a seat is in a run. */
	public enum State {

		/** This student has it. */
		CHOSEN,

		/** There is room. */
		FREE,

		/** The supervisor has no seat left. */
		SEAT_FULL,

		/** The supervisor has a seat left, the practice no room. */
		ROOM_FULL

	}

	/**
	 * A practice out of reach in some periods.
	 *
	 * @param practice the practice's name
	 * @param municipality the municipality's name
	 * @param periods the periods' names
	 * @param reason why
	 * @param wishRank the rank of the student's best wish that covers it
	 */
	public record Excluded(String practice, String municipality, List<String> periods, ExclusionReason reason,
			@Nullable Integer wishRank) {

		public Excluded {
			periods = List.copyOf(periods);
		}

	}

}
