package no.praksisplass.round;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import no.praksisplass.shared.PeriodId;
import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Settings for tests that need a round of no special kind. */
public final class RoundMother {

	public static final Instant OPEN = Instant.parse("2026-10-01T07:00:00Z");

	public static final Instant CLOSE = Instant.parse("2026-10-20T10:00:00Z");

	public static final Instant PUBLISH = Instant.parse("2026-11-10T11:00:00Z");

	private RoundMother() {
	}

	public static RoundSettings settings(String name, PeriodId... periods) {
		return new RoundSettings(name, OPEN, CLOSE, PUBLISH, 5, 10, AllocationRule.OPTIMAL, true, FairnessRule.TOTAL,
				AllocationCriterion.DEFAULT_ORDER, false, 90, Set.of(periods));
	}

	public static RoundSettings withDeadlines(Instant open, Instant close, Instant publish) {
		return new RoundSettings("Vår", open, close, publish, 5, 10, AllocationRule.OPTIMAL, true, FairnessRule.TOTAL,
				List.of(), false, null, Set.of());
	}

	public static RoundSettings withWishes(int least, int most) {
		return new RoundSettings("Vår", OPEN, CLOSE, PUBLISH, least, most, AllocationRule.OPTIMAL, true,
				FairnessRule.TOTAL, List.of(), false, null, Set.of());
	}

	public static RoundSettings withCriteria(List<AllocationCriterion> criteria, @Nullable Integer travelLimit) {
		return new RoundSettings("Vår", OPEN, CLOSE, PUBLISH, 5, 10, AllocationRule.PICK_NUMBER, false,
				FairnessRule.TOTAL, criteria, true, travelLimit, Set.of());
	}

	/** What a coordinator types for a new round. */
	public static MultiValueMap<String, String> form(PeriodId period) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		fields.set("name", "Runde");
		fields.set("wishesOpenAt", "01.10.2026 kl. 09.00");
		fields.set("wishesCloseAt", "20.10.2026 kl. 12.00");
		fields.set("publishAt", "10.11.2026 kl. 12.00");
		fields.set("minWishes", "5");
		fields.set("maxWishes", "10");
		fields.set("rule", "PICK_NUMBER");
		fields.set("fairness", "GENEROUS");
		fields.set("travelLimit", "");
		fields.add("periods", period.toString());
		return fields;
	}

}
