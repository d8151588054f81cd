package no.praksisplass.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

import no.praksisplass.shared.DateRange;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTests {

	private final Formats formats = new Formats(new Texts(MessagesConfiguration.messageSource()));

	FormatsTests() throws IOException {
	}

	@BeforeEach
	void inBokmaal() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("nb"));
	}

	@AfterEach
	void reset() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void datesAndTimes() {
		assertThat(this.formats.date(LocalDate.of(2026, 3, 12))).isEqualTo("12.03.2026");
		assertThat(this.formats.dateTime(LocalDateTime.of(2026, 3, 12, 14, 5))).isEqualTo("12.03.2026 kl. 14.05");
		assertThat(this.formats.range(new DateRange(LocalDate.of(2026, 8, 24), LocalDate.of(2026, 9, 18))))
			.isEqualTo("24.08.2026–18.09.2026");
	}

	@Test
	void momentsAreThoseOfNorwayInSummerAndWinter() {
		assertThat(this.formats.dateTime(Instant.parse("2026-03-12T13:05:00Z"))).isEqualTo("12.03.2026 kl. 14.05");
		assertThat(this.formats.dateTime(Instant.parse("2026-06-30T22:30:00Z"))).isEqualTo("01.07.2026 kl. 00.30");
		assertThat(this.formats.date(Instant.parse("2026-06-30T22:30:00Z"))).isEqualTo("01.07.2026");
	}

	@Test
	void weeksAreIsoWeeks() {
		assertThat(this.formats.week(LocalDate.of(2026, 8, 17))).isEqualTo("uke 34");
		assertThat(this.formats.week(LocalDate.of(2027, 1, 3))).isEqualTo("uke 53");
		assertThat(this.formats.weeks(LocalDate.of(2026, 8, 17), LocalDate.of(2026, 9, 11))).isEqualTo("uke 34–37");
		assertThat(this.formats.weeks(LocalDate.of(2026, 8, 17), LocalDate.of(2026, 8, 21))).isEqualTo("uke 34");
	}

	@Test
	void moneyShowsOereOnlyWhereThereAreAny() {
		assertThat(this.formats.money(new BigDecimal("25000.00"))).isEqualTo("kr\u00a025\u00a0000");
		assertThat(this.formats.money(new BigDecimal("1234567.5"))).isEqualTo("kr\u00a01\u00a0234\u00a0567,50");
		assertThat(this.formats.money(new BigDecimal("-80"))).isEqualTo("kr\u00a0−80");
	}

	@Test
	void numbersHaveADecimalComma() {
		assertThat(this.formats.decimal(3.14159, 2)).isEqualTo("3,14");
		assertThat(this.formats.number(77_000)).isEqualTo("77\u00a0000");
		assertThat(this.formats.percent(0.666)).isEqualTo("67\u00a0%");
		assertThat(this.formats.km(3_400)).isEqualTo("3,4\u00a0km");
		assertThat(this.formats.km(34_600)).isEqualTo("35\u00a0km");
		assertThat(this.formats.minutes(45)).isEqualTo("45 min");
		assertThat(this.formats.minutes(120)).isEqualTo("2 t");
		assertThat(this.formats.minutes(85)).isEqualTo("1 t 25 min");
	}

	@Test
	void wordsFollowTheLanguageAndFiguresDoNot() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);

		assertThat(this.formats.week(LocalDate.of(2026, 8, 17))).isEqualTo("week 34");
		assertThat(this.formats.dateTime(LocalDateTime.of(2026, 3, 12, 14, 5))).isEqualTo("12.03.2026 14.05");
		assertThat(this.formats.decimal(0.5, 1)).isEqualTo("0,5");
	}

	@Test
	void whatIsAbsentIsADash() {
		assertThat(this.formats.date((LocalDate) null)).isEqualTo("–");
		assertThat(this.formats.km(null)).isEqualTo("–");
		assertThat(this.formats.money(null)).isEqualTo("–");
	}

}
