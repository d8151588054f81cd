package no.praksisplass.round.domain;

import java.util.EnumSet;

import no.praksisplass.round.AllocationCriterion;
import no.praksisplass.round.RoundSettings;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a round's settings must obey whatever its periods are. */
final class RoundSettingsPolicy {

	private static final int MOST_WISHES = 100;

	private static final int MINUTES_OF_A_DAY = 1440;

	private RoundSettingsPolicy() {
	}

	static void checkOpen(RoundStatus status) {
		if (status == RoundStatus.PUBLISHED) {
			throw RuleViolation.of("round.published.settings-fixed");
		}
	}

	static void check(RoundSettings settings) {
		if (settings.name().isBlank()) {
			throw RuleViolation.onField("name", "round.name.missing");
		}
		checkDeadlines(settings);
		checkWishes(settings);
		checkCriteria(settings);
		checkTravelLimit(settings.travelLimit());
	}

	private static void checkDeadlines(RoundSettings settings) {
		if (!settings.wishesOpenAt().isBefore(settings.wishesCloseAt())) {
			throw RuleViolation.onField("wishesCloseAt", "round.wishes-close.before-open");
		}
		if (settings.publishAt().isBefore(settings.wishesCloseAt())) {
			throw RuleViolation.onField("publishAt", "round.publish.before-close");
		}
	}

	private static void checkWishes(RoundSettings settings) {
		if (settings.minWishes() < 0 || settings.minWishes() > MOST_WISHES) {
			throw RuleViolation.onField("minWishes", "round.min-wishes.range", MOST_WISHES);
		}
		if (settings.maxWishes() < 1 || settings.maxWishes() > MOST_WISHES) {
			throw RuleViolation.onField("maxWishes", "round.max-wishes.range", MOST_WISHES);
		}
		if (settings.minWishes() > settings.maxWishes()) {
			throw RuleViolation.onField("maxWishes", "round.max-wishes.below-min");
		}
	}

	private static void checkCriteria(RoundSettings settings) {
		EnumSet<AllocationCriterion> seen = EnumSet.noneOf(AllocationCriterion.class);
		for (AllocationCriterion criterion : settings.criteria()) {
			if (!seen.add(criterion)) {
				throw RuleViolation.onField("criteria", "round.criteria.twice");
			}
		}
	}

	private static void checkTravelLimit(@Nullable Integer minutes) {
		if (minutes != null && (minutes < 1 || minutes > MINUTES_OF_A_DAY)) {
			throw RuleViolation.onField("travelLimit", "round.travel-limit.range", MINUTES_OF_A_DAY);
		}
	}

}
