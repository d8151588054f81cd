package no.praksisplass.practice.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.geography.Coordinate;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.PostalCodes;
import no.praksisplass.practice.NewPractice;
import no.praksisplass.practice.PracticeUseGuard;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.PracticeId;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

import static no.praksisplass.testsupport.RuleViolations.violating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class PracticeRegisterTests {

	private final PracticeRepository practices = mock(PracticeRepository.class);

	private final PracticeId id = PracticeId.random();

	private final Practice practice = new Practice(this.id, described("5003", new Coordinate(60.4, 5.3)));

	@Test
	void aPracticeInUseIsNotDeactivatedAndTheReasonIsTold() {
		stored();
		PracticeRegister register = register((asked) -> Optional.of("practice.inUse"));
		assertThatThrownBy(() -> register.deactivate(this.id, 0)).satisfies(violating(null, "practice.inUse"));
		assertThat(this.practice.toView().active()).isTrue();
	}

	@Test
	void aPracticeThatNobodyNeedsIsDeactivated() {
		stored();
		register((asked) -> Optional.empty()).deactivate(this.id, 0);
		assertThat(this.practice.toView().active()).isFalse();
	}

	@Test
	void anotherPostalCodeWithTheOldPositionMeansThatThePracticeHasMoved() {
		assertThat(this.practice.hasMoved(described("5004", new Coordinate(60.4, 5.3)))).isTrue();
		assertThat(this.practice.hasMoved(described("5004", new Coordinate(60.5, 5.3)))).isFalse();
		assertThat(this.practice.hasMoved(described("5003", new Coordinate(60.4, 5.3)))).isFalse();
	}

	private void stored() {
		ReflectionTestUtils.setField(this.practice, "version", 0L);
		given(this.practices.findById(any(UUID.class))).willReturn(Optional.of(this.practice));
	}

	private PracticeRegister register(PracticeUseGuard guard) {
		PracticeLocator locator = new PracticeLocator(mock(Municipalities.class), mock(PostalCodes.class));
		return new PracticeRegister(this.practices, mock(Practices.class), locator, List.of(guard), Clock.systemUTC());
	}

	private static NewPractice described(String postalCode, Coordinate coordinate) {
		return new NewPractice("Fjord legekontor", null, Arena.GP_OFFICE, null, postalCode, null, "4601", coordinate, 1,
				false, null, false, false, null, null, null);
	}

}
