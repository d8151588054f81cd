package no.praksisplass.matching.domain.reasons;

import java.time.Instant;
import java.util.List;

import no.praksisplass.placement.PublicationView;
import no.praksisplass.shared.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * A student's own result of a published round, and why.
 *
 * @param round which round
 * @param name the round's name
 * @param publication its publication in force
 * @param received what the published allocation gave the student; absent if nothing
 * @param later what has become of that since
 * @param kept whether the reasons were kept when it was published
 * @param wishes the wishes better than what was received, best first
 * @param elsewhere why none of the places that no wish covers; empty with a place
 * @param draw how to check the lottery
 * @param figures what came of the round for all
 */
public record OwnReasonsView(RoundId round, String name, PublicationView publication, @Nullable Received received,
		Later later, boolean kept, List<WishLine> wishes, List<ReasonKind> elsewhere, Draw draw, Figures figures) {

	public OwnReasonsView {
		wishes = List.copyOf(wishes);
		elsewhere = List.copyOf(elsewhere);
	}

	/** When it was published. */
	public Instant publishedAt() {
		return this.publication.publishedAt();
	}

	/** What has become of a placement since its publication. */
	public enum Later {

		/** It is as it was published. */
		AS_PUBLISHED,

		/** The student has another place by now. */
		MOVED,

		/** The student has no place any more. */
		WITHDRAWN

	}

	/**
	 * What the student got.
	 *
	 * @param place practice and municipality
	 * @param period the period's name
	 * @param wishRank the rank of the student's best wish that covers it
	 * @param decided whether a coordinator decided it beforehand
	 */
	public record Received(String place, String period, @Nullable Integer wishRank, boolean decided) {
	}

	/**
	 * A wish that was not met.
	 *
	 * @param rank of the wish
	 * @param place what was wished for
	 * @param period the only period it was for; absent for any
	 * @param reasons why; empty where there was nothing to allocate
	 */
	public record WishLine(int rank, String place, @Nullable String period, List<Reason> reasons) {

		public WishLine {
			reasons = List.copyOf(reasons);
		}

	}

	/**
	 * One reason and the places it is about.
	 *
	 * @param kind why
	 * @param places practices with their periods; empty where the wish says it all
	 */
	public record Reason(ReasonKind kind, List<String> places) {

		public Reason {
			places = List.copyOf(places);
		}

	}

	/**
	 * How to check the lottery.
	 *
	 * @param seed the round's seed
	 * @param seedHash its SHA-256, which was shown before
	 * @param code the student's name in the files; absent where no reasons were kept
	 * @param lots the student's own draws
	 */
	public record Draw(String seed, String seedHash, @Nullable String code, List<Lot> lots) {

		public Draw {
			lots = List.copyOf(lots);
		}

	}

	/**
	 * One of the student's own draws.
	 *
	 * @param place practice and period
	 * @param code the seat's name in the files
	 * @param number what was drawn; the lower the better
	 */
	public record Lot(String place, String code, int number) {
	}

}
