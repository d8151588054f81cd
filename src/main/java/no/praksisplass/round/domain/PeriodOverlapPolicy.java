package no.praksisplass.round.domain;

import java.util.List;
import java.util.Optional;

import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.university.PeriodView;

/**
 * Two periods of a round share all days or none. Where they overlap in part, a room taken
 * in the one is taken in some weeks of the other, and such limits cross: the allocation
 * could not be proved best.
 */
final class PeriodOverlapPolicy {

	private PeriodOverlapPolicy() {
	}

	/**
	 * The reason why the periods cannot be allocated together, naming the first two that
	 * clash.
	 */
	static Optional<RuleViolation> violation(List<PeriodView> periods) {
		for (int first = 0; first < periods.size(); first++) {
			PeriodView one = periods.get(first);
			Optional<PeriodView> other = clashing(one, periods.subList(first + 1, periods.size()));
			if (other.isPresent()) {
				String otherName = other.get().name();
				return Optional
					.of(RuleViolation.onField("periods", "round.periods.overlap-in-part", one.name(), otherName));
			}
		}
		return Optional.empty();
	}

	/** The first of the others that shares some of the period's days but not all. */
	static Optional<PeriodView> clashing(PeriodView period, List<PeriodView> others) {
		return others.stream().filter((other) -> overlapInPart(period.dates(), other.dates())).findFirst();
	}

	private static boolean overlapInPart(DateRange one, DateRange other) {
		return one.overlaps(other) && !one.equals(other);
	}

}
