package no.praksisplass.round;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import no.praksisplass.shared.PeriodId;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator decides about a round; the fields are those of {@link RoundView}.
 *
 * @param name unique at the university
 * @param wishesOpenAt before the closing
 * @param wishesCloseAt not after the publication
 * @param publishAt the planned publication
 * @param minWishes 0 to 100, not more than the most
 * @param maxWishes 1 to 100
 * @param rule the rule of allocation
 * @param guarantee only of importance under the pick-number rule
 * @param fairness how wishes are weighed
 * @param criteria each at most once, the most important first
 * @param includeMaybe whether places answered with "maybe" take part
 * @param travelLimit 1 to 1440 minutes, or none
 * @param periods of the same university, each in no other round
 */
public record RoundSettings(String name, Instant wishesOpenAt, Instant wishesCloseAt, Instant publishAt, int minWishes,
		int maxWishes, AllocationRule rule, boolean guarantee, FairnessRule fairness,
		List<AllocationCriterion> criteria, boolean includeMaybe, @Nullable Integer travelLimit,
		Set<PeriodId> periods) {

	public RoundSettings {
		criteria = List.copyOf(criteria);
		periods = Set.copyOf(periods);
	}

}
