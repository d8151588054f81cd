package no.praksisplass.agreement.domain.deal;

import java.math.BigDecimal;
import java.time.LocalDate;

import no.praksisplass.agreement.AgreementTerms;
import no.praksisplass.shared.RuleViolation;

/** What the terms of an agreement can be. */
final class TermsPolicy {

	private static final int MOST_MONTHS = 24;

	private static final int MOST_STUDENTS = 20;

	private static final BigDecimal WEEK = new BigDecimal("40");

	private TermsPolicy() {
	}

	/**
	 * @throws RuleViolation at the field that is not right
	 */
	static void check(AgreementTerms terms) {
		LocalDate last = terms.endsOn();
		if (last != null && last.isBefore(terms.startsOn())) {
			throw RuleViolation.onField("endsOn", "agreement.dates.order");
		}
		if (terms.rateReference().isBlank()) {
			throw RuleViolation.onField("rateReference", "agreement.rate.missing");
		}
		requireBetween("noticeMonths", terms.noticeMonths(), 0, MOST_MONTHS);
		requireBetween("studentsAtATime", terms.studentsAtATime(), 1, MOST_STUDENTS);
		BigDecimal hours = terms.hoursOffset();
		if (hours != null && (hours.signum() <= 0 || hours.compareTo(WEEK) > 0 || hours.scale() > 2)) {
			throw RuleViolation.onField("hoursOffset", "agreement.hours.range");
		}
	}

	private static void requireBetween(String field, int value, int least, int most) {
		if (value < least || value > most) {
			throw RuleViolation.onField(field, "agreement.number.range", least, most);
		}
	}

}
