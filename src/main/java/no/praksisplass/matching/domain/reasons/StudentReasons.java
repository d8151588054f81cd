package no.praksisplass.matching.domain.reasons;

import java.util.List;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.WishView;
import org.jspecify.annotations.Nullable;

/**
 * The reasons of one student in one run, as they are kept.
 *
 * @param code the student's name in the files
 * @param seat the name there of the seat received; absent without one
 * @param wishes every wish better than what was received, best first
 * @param elsewhere for a student without a place, why none of the places that no wish
 * covers; each kind once
 */
public record StudentReasons(String code, @Nullable String seat, List<WishReason> wishes, List<ReasonKind> elsewhere) {

	public StudentReasons {
		wishes = List.copyOf(wishes);
		elsewhere = List.copyOf(elsewhere);
	}

	/**
	 * Why a wish was not met.
	 *
	 * @param wish the wish as it stood
	 * @param places the places that it covers and no better wish does
	 */
	public record WishReason(WishView wish, List<PlaceReason> places) {

		public WishReason {
			places = List.copyOf(places);
		}

	}

	/**
	 * Why a place was not given.
	 *
	 * @param practice where
	 * @param period when
	 * @param seat its name in the files
	 * @param kind why
	 */
	public record PlaceReason(PracticeId practice, PeriodId period, String seat, ReasonKind kind) {
	}

}
