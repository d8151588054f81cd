package no.praksisplass.practice.domain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OrganisationNumberTests {

	/**
	 * 874 789 542 is UiB's and 971 035 854 UiO's; 100 000 040 has the remainder 0 and so
	 * the check digit 0.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "874789542", "971035854", "100000040" })
	void anAgreeingCheckDigitIsAccepted(String number) {
		assertThat(OrganisationNumber.isValid(number)).isTrue();
	}

	/** The fourth has the remainder 1, which no check digit agrees with. */
	@ParameterizedTest
	@ValueSource(strings = { "874789543", "87478954", "8747895420", "100000130", "87478954x", "874 789 542", "" })
	void anythingElseIsRefused(String number) {
		assertThat(OrganisationNumber.isValid(number)).isFalse();
	}

}
