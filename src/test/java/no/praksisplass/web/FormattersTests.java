package no.praksisplass.web;

import java.math.BigDecimal;
import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.convert.converter.Converter;

import no.praksisplass.shared.PracticeId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FormattersTests {

	private static final Locale NB = Locale.forLanguageTag("nb");

	@ParameterizedTest
	@ValueSource(strings = { "12.03.2026", "12.3.2026", "12.3.26", "12/3 2026", "12/3-2026", "120326", "12032026",
			"2026-03-12", " 12.03.2026 " })
	void readsADayAsPeopleTypeIt(String text) throws ParseException {
		assertThat(new DayFormatter().parse(text, NB)).isEqualTo(LocalDate.of(2026, 3, 12));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31.02.2026", "12.13.2026", "tomorrow", "12.03", "2026", "1" })
	void refusesWhatIsNoDay(String text) {
		assertThatExceptionOfType(ParseException.class).isThrownBy(() -> new DayFormatter().parse(text, NB));
	}

	@ParameterizedTest
	@ValueSource(strings = { "12.03.2026 kl. 14.05", "12.03.2026 14:05", "12.3.2026 kl 14.05", "2026-03-12T14:05",
			"12/3 2026 14.05", "12.03.2026, 14:05" })
	void readsADayWithATime(String text) throws ParseException {
		assertThat(new DayTimeFormatter().parse(text, NB)).isEqualTo(LocalDateTime.of(2026, 3, 12, 14, 5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "12.03.2026", "12.03.2026 kl. 25.00", "14.05" })
	void refusesWhatIsNoDayWithATime(String text) {
		assertThatExceptionOfType(ParseException.class).isThrownBy(() -> new DayTimeFormatter().parse(text, NB));
	}

	@Test
	void readsWhatItWroteInEveryLanguage() throws ParseException {
		Instant moment = Instant.parse("2026-07-01T10:30:00Z");
		for (Language language : Language.values()) {
			String written = new MomentFormatter().print(moment, language.locale());
			assertThat(new MomentFormatter().parse(written, language.locale())).isEqualTo(moment);
		}
	}

	@Test
	void readsDecimalsWithACommaOrAPoint() throws ParseException {
		DecimalFormatter formatter = new DecimalFormatter();

		assertThat(formatter.parse("25 000,50", NB)).isEqualByComparingTo("25000.50");
		assertThat(formatter.parse("12.5", NB)).isEqualByComparingTo("12.5");
		assertThat(formatter.print(new BigDecimal("12.50"), NB)).isEqualTo("12,50");
		assertThatExceptionOfType(ParseException.class).isThrownBy(() -> formatter.parse("1,2,3", NB));
	}

	@Test
	void readsTypedIdsInTheFormInWhichTheyAreWritten() {
		Converter<String, PracticeId> converter = new TypedIdConverter().getConverter(PracticeId.class);
		PracticeId id = PracticeId.random();

		assertThat(converter.convert(id.toString())).isEqualTo(id);
		assertThat(converter.convert("")).isNull();
		assertThatIllegalArgumentException().isThrownBy(() -> converter.convert("1-2-3-4-5"));
	}

}
