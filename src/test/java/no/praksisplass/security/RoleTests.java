package no.praksisplass.security;

import org.junit.jupiter.api.Test;

import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.UniversityId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RoleTests {

	@Test
	void ownsThePathsBelowItsHomeOnly() {
		assertThat(Role.ofPath("/student")).contains(Role.STUDENT);
		assertThat(Role.ofPath("/student/wishes")).contains(Role.STUDENT);
		assertThat(Role.ofPath("/students")).isEmpty();
		assertThat(Role.ofPath("/")).isEmpty();
	}

	@Test
	void isHeldAtAUniversityExactlyWhereItNeedsOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> RoleGrant.of(Role.STUDENT));
		assertThatIllegalArgumentException().isThrownBy(() -> RoleGrant.at(UniversityId.random(), Role.ADMIN));
	}

	@Test
	void isReadBackFromItsKey() {
		RoleGrant grant = RoleGrant.at(UniversityId.random(), Role.COORDINATOR);
		assertThat(RoleGrant.ofKey(grant.key())).isEqualTo(grant);
		assertThat(RoleGrant.ofKey("SUPERVISOR")).isEqualTo(RoleGrant.of(Role.SUPERVISOR));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> RoleGrant.ofKey("COORDINATOR:x"));
	}

}
