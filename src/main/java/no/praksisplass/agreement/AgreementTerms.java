package no.praksisplass.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an agreement says, beside its text.
 *
 * @param language the language of its text: nb, nn or en
 * @param startsOn the first day
 * @param endsOn the last day; null where it is in force until it is ended
 * @param rateReference by which decision honoraria are paid
 * @param noticeMonths how long before its end it is given notice of, 0 to 24 months
 * @param studentsAtATime the most students at a time, 1 to 20
 * @param hoursOffset by how many hours a week other work of a salaried doctor is reduced;
 * null for none
 */
public record AgreementTerms(String language, LocalDate startsOn, @Nullable LocalDate endsOn, String rateReference,
		int noticeMonths, int studentsAtATime, @Nullable BigDecimal hoursOffset) {
}
