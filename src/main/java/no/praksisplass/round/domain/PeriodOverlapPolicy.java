package no.praksisplass.round.domain;

import java.util.List;
import java.util.Optional;

import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.university.PeriodView;

/**
 * Two periods of a round share all days or none. Where they overlap in part, a room taken in the one
 * is taken in some weeks of the other, and such limits cross: the allocation could not be proved best.
 */
public final class PeriodOverlapPolicy {

	private PeriodOverlapPolicy() {
	}

	/** The reason why the periods cannot be allocated together, naming the first two that clash. */
	public static Optional<RuleViolation> violation(List<PeriodView> periods) {
		for (int first = 0; first < periods.size(); first++) {
			for (int second = first + 1; second < periods.size(); second++) {
				PeriodView one = periods.get(first);
				PeriodView other = periods.get(second);
				if (overlapInPart(one.dates(), other.dates())) {
					return Optional
						.of(RuleViolation.onField("periods", "round.periods.overlap-in-part", one.name(), other.name()));
				}
			}
		}
		return Optional.empty();
	}

	private static boolean overlapInPart(DateRange one, DateRange other) {
		return one.overlaps(other) && !one.equals(other);
	}

}
