package no.praksisplass.student.domain.wish;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.domain.wish.catalogue.CataloguePlace;
import no.praksisplass.student.domain.wish.catalogue.WishCatalogue;
import org.springframework.stereotype.Component;

/** What a list of wishes must keep. */
@Component
class WishRules {

	private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private final Municipalities municipalities;

	WishRules(Municipalities municipalities) {
		this.municipalities = municipalities;
	}

	/**
	 * Refuses wishes that come too early or too late.
	 * @param at when they were handed in
	 */
	static void requireOpen(RoundView round, Instant at) {
		switch (WishWindow.at(round, at)) {
			case BEFORE -> throw refusal("student.wishes.refused.early", round.wishesOpenAt());
			case PUBLISHED -> throw RuleViolation.of("student.wishes.refused.published");
			case CLOSED -> throw refusal("student.wishes.refused.late", round.wishesCloseAt());
			case OPEN -> {
			}
		}
	}

	/**
	 * Refuses wishes that a coordinator cannot enter.
	 * @param channel how they reached the university
	 * @param received when they did
	 */
	static void requireEntry(RoundView round, Channel channel, Instant received, Instant now) {
		if (channel.isFromPractice()) {
			throw RuleViolation.onField("channel", "student.required");
		}
		if (received.isAfter(now)) {
			throw RuleViolation.onField("received", "student.wishes.refused.future");
		}
		requireOpen(round, received);
	}

	/**
	 * Refuses a list that is too long, repeats itself, or wishes for what the student
	 * cannot have.
	 */
	void check(List<WishTarget> wishes, RoundView round, WishCatalogue catalogue, Set<WishTarget> before) {
		if (wishes.size() > round.maxWishes()) {
			throw RuleViolation.of("student.wishes.tooMany", round.maxWishes());
		}
		if (new HashSet<>(wishes).size() < wishes.size()) {
			throw RuleViolation.of("student.wishes.duplicate");
		}
		wishes.stream().filter((wish) -> !before.contains(wish)).forEach((wish) -> check(wish, catalogue));
	}

	private void check(WishTarget wish, WishCatalogue catalogue) {
		PeriodId period = wish.periodId();
		if (period != null && !catalogue.has(period)) {
			throw RuleViolation.of("student.wishes.otherPeriod");
		}
		PracticeId practice = wish.practiceId();
		if (practice != null && !catalogue.find(practice).filter(CataloguePlace::open).isPresent()) {
			throw RuleViolation.of("student.wishes.notForYou");
		}
		String municipality = wish.municipalityNumber();
		if (municipality != null && this.municipalities.find(municipality).isEmpty()) {
			throw RuleViolation.of("student.wishes.unknownPlace");
		}
		String county = wish.countyNumber();
		if (county != null && this.municipalities.findCounty(county).isEmpty()) {
			throw RuleViolation.of("student.wishes.unknownPlace");
		}
	}

	private static RuleViolation refusal(String messageKey, Instant limit) {
		return RuleViolation.of(messageKey, DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(OSLO).format(limit),
				DateTimeFormatter.ofPattern("HH.mm").withZone(OSLO).format(limit));
	}

}
