package no.praksisplass.security.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UsernameTests {

	@Test
	void ignoresCaseAndSpacesAround() {
		assertThat(Username.tryOf(" Kari.Nordmann@Example.org ")).contains(new Username("kari.nordmann@example.org"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", ".kari", "kari nordmann", "kåre", "kari\u0000", "kari\nx" })
	void isOfNoOtherShape(String typed) {
		assertThat(Username.tryOf(typed)).isEmpty();
	}

	@Test
	void isNoLongerThanTheSessionTableCanFind() {
		assertThat(Username.tryOf("a".repeat(100))).isPresent();
		assertThat(Username.tryOf("a".repeat(101))).isEmpty();
	}

}
