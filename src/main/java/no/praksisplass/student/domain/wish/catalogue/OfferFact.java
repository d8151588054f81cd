package no.praksisplass.student.domain.wish.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.supervisor.OfferDetails;

/**
 * What supervisors offer in a period otherwise than their practice, or besides it.
 *
 * @param kind what
 * @param everywhere whether all do who offer the period, or only some
 */
public record OfferFact(Kind kind, boolean everywhere) {

	static List<OfferFact> of(Collection<OfferDetails> offers, PracticeView practice) {
		return Arrays.stream(Kind.values()).filter((kind) -> count(kind, offers, practice) > 0).map((kind) -> {
			boolean everywhere = count(kind, offers, practice) == offers.size();
			return new OfferFact(kind, everywhere);
		}).toList();
	}

	private static long count(Kind kind, Collection<OfferDetails> offers, PracticeView practice) {
		return offers.stream().filter((details) -> kind.saidBy.test(details, practice)).count();
	}

	/** What can be particular about seats. */
	public enum Kind {

		/** Lodging is known of, unlike at the practice. */
		LODGING((details, practice) -> details.lodgingKnownAt(practice) && !practice.lodgingKnown()),

		/** No lodging is known of, unlike at the practice. */
		NO_LODGING((details, practice) -> !details.lodgingKnownAt(practice) && practice.lodgingKnown()),

		/** A car is needed, unlike at the practice. */
		CAR((details, practice) -> details.carNeededAt(practice) && !practice.carNeeded()),

		/** No car is needed, unlike at the practice. */
		NO_CAR((details, practice) -> !details.carNeededAt(practice) && practice.carNeeded()),

		/** There is evening duty, unlike at the practice. */
		DUTY((details, practice) -> details.eveningDutyAt(practice) && !practice.eveningDuty()),

		/** There is no evening duty, unlike at the practice. */
		NO_DUTY((details, practice) -> !details.eveningDutyAt(practice) && practice.eveningDuty()),

		/** Two students together are welcome. */
		PAIR((details, practice) -> details.pairWelcome());

		/** Keeps no state, which its type does not show. */
		@SuppressWarnings("ImmutableEnumChecker")
		private final BiPredicate<OfferDetails, PracticeView> saidBy;

		Kind(BiPredicate<OfferDetails, PracticeView> saidBy) {
			this.saidBy = saidBy;
		}

	}

}
