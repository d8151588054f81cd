package no.praksisplass.university.domain;

import static no.praksisplass.testsupport.RuleViolations.violating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.praksisplass.shared.Arena;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.CourseSettings;
import no.praksisplass.university.UniversitySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UniversityTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "u", "UiB", "u b", "universitetetibergenno", "æøå" })
	void aCodeIsSmallLettersAndDigits(String code) {
		assertThatThrownBy(
				() -> new University(UniversityId.random(), new UniversitySettings(code, "Navn", "praksisveileder")))
			.satisfies(violating("code", "university.code.shape"));
	}

	@Test
	void textsAreStrippedAndMustSaySomething() {
		University university = new University(UniversityId.random(),
				new UniversitySettings("uit", " UiT ", " praksislærer "));
		assertThat(university.view().name()).isEqualTo("UiT");
		assertThat(university.view().supervisorLabel()).isEqualTo("praksislærer");
		assertThatThrownBy(() -> university.change(new UniversitySettings("uit", " ", "praksislærer")))
			.satisfies(violating("name", "university.text.missing"));
	}

	@Test
	void aCourseDemandsAtLeastAWeek() {
		assertThatThrownBy(() -> new Course(CourseId.random(), UniversityId.random(),
				new CourseSettings("MED4", "Praksis", 0, Arena.GP_OFFICE)))
			.satisfies(violating("weeksRequired", "university.weeks.range"));
	}

}
