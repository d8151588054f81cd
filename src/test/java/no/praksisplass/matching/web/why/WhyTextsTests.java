package no.praksisplass.matching.web.why;

import java.util.Locale;
import java.util.Map;

import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Explanation;
import no.praksisplass.matching.engine.model.Explanation.Reason;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** The sentences that tell coordinators why. */
@IntegrationTest
class WhyTextsTests {

	@Autowired
	private WhyTexts texts;

	@BeforeEach
	void speakNorwegian() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("nb"));
	}

	@AfterEach
	void speakAsBefore() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void wishesThatWouldGetWorseAreTold() {
		assertThat(
				of(Reason.WOULD_WORSEN_WISHES, Map.of("sum", 9L, "students", 1L, "without", 0L, "from", 1L, "to", 4L)))
			.isEqualTo("Én annen student ville gått fra 1. ønske til 4. ønske.");
		assertThat(
				of(Reason.WOULD_WORSEN_WISHES, Map.of("sum", 9L, "students", 3L, "without", 1L, "from", 1L, "to", 6L)))
			.isEqualTo(
					"2 andre studenter ville fått det dårligere, en av dem fra 1. ønske til noe som ikke var ønsket. "
							+ "Én annen student ville stått uten plass i stedet, og ønskene ville i sum blitt dårligere oppfylt.");
		assertThat(of(Reason.WOULD_WORSEN_WISHES, Map.of("sum", 9L, "students", 0L, "without", 0L)))
			.isEqualTo("Ønskene ville i sum blitt dårligere oppfylt.");
	}

	@Test
	void ahigherClassIsNamedWithWhatItWouldLose() {
		assertThat(of(Reason.FULL_HIGHER_PRIORITY, Map.of("students", 2L)))
			.isEqualTo("Studenter med tidlig valgnummer går foran: 2 studenter flere ville stått uten plass.");
		assertThat(
				of(Reason.FULL_HIGHER_PRIORITY, Map.of("sum", 1L, "students", 1L, "without", 0L, "from", 1L, "to", 2L)))
			.isEqualTo(
					"Studenter med tidlig valgnummer går foran: Én annen student ville gått fra 1. ønske til 2. ønske.");
	}

	@Test
	void figuresAreWrittenOut() {
		assertThat(of(Reason.WOULD_LEAVE_UNPLACED, Map.of("students", 1L)))
			.isEqualTo("Én student flere ville stått uten plass.");
		assertThat(of(Reason.WORSE_CRITERION, Map.of("distance", 43_000L))).contains("43\u00a0km lengre");
		assertThat(of(Reason.HELD_BY_PIN, Map.of("pinned", 2L, "capacity", 2L))).contains("Alle 2 plassene er låst");
		assertThat(of(Reason.HELD_BY_PIN, Map.of("pinned", 0L, "capacity", 0L))).contains("Ingen plass er igjen");
		assertThat(of(Reason.LOTTERY, Map.of("lottery", 7L, "lotteryThere", 11L))).contains("er 7,", "vært 11.");
		assertThat(of(Reason.TAKEN_EARLIER, Map.of("students", 2L))).contains("2 studenter med lavere valgnummer");
	}

	@ParameterizedTest
	@EnumSource
	void everyReasonHasASentenceInEveryLanguage(Reason reason) {
		for (String language : new String[] { "nb", "nn", "en" }) {
			LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
			Map<String, Long> facts = (reason == Reason.WORSE_CRITERION) ? Map.of("change", 1L)
					: Map.of("students", 1L);
			assertThat(of(reason, facts)).endsWith(".").doesNotContain("{", "matching.");
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyCriterionHasASentence(Criterion criterion) {
		assertThat(of(Reason.WORSE_CRITERION, Map.of(criterion.code(), 2L))).endsWith(".").doesNotContain("{");
	}

	private String of(Reason reason, Map<String, Long> facts) {
		return this.texts.of(new Explanation("s1", "v1", reason, facts), 6);
	}

}
