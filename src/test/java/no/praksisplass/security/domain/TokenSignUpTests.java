package no.praksisplass.security.domain;

import java.util.Set;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.security.TestUsers;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@CleanDatabase
class TokenSignUpTests {

	private static final FirstAdministrator KARI = new FirstAdministrator("Kari", "Nordmann", "kari",
			"en lang nok setning");

	@Autowired
	private TokenSignUp signUp;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	@Test
	void letsOneFirstAdministratorInAndInvitesNobodyAfterwards() {
		String first = invite();
		String second = invite();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.signUp.openFirstAdministrator(first,
				new FirstAdministrator("Kari", "Nordmann", "kari", "kort")));
		this.signUp.openFirstAdministrator(first, KARI);
		assertThatExceptionOfType(TokenSpent.class).isThrownBy(() -> this.signUp.openFirstAdministrator(first, KARI));
		assertThatExceptionOfType(TokenSpent.class).isThrownBy(() -> this.signUp.openFirstAdministrator(second,
				new FirstAdministrator("Ola", "Nordmann", "ola", "en annen lang setning")));
		assertThat(this.signUp.inviteFirstAdministrator()).isEmpty();
	}

	@Test
	void setsNoPasswordWithTheFirstAdministratorsToken() {
		String token = invite();
		assertThatExceptionOfType(TokenSpent.class)
			.isThrownBy(() -> this.signUp.setPassword(token, "en lang nok setning"));
	}

	@Test
	void letsACoordinatorBringInSupervisorsButNotReplaceAPasswordOrMakeAdministrators() {
		AccountId supervisor = SystemAccess.call(() -> {
			PersonId person = this.persons.create(new NewPerson("Per", "Lege", null, null));
			return this.accounts.open(new NewAccount(person, "per", null, Set.of(RoleGrant.of(Role.SUPERVISOR))));
		});
		SignedInUser coordinator = TestUsers.coordinatorOf(UniversityId.random());
		SecurityContextHolder.getContext()
			.setAuthentication(
					UsernamePasswordAuthenticationToken.authenticated(coordinator, null, coordinator.getAuthorities()));
		try {
			String link = this.accounts.issuePasswordToken(supervisor).path();
			this.signUp.setPassword(token(link), "en lang nok setning");
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.accounts.issuePasswordToken(supervisor));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.accounts.grant(supervisor, RoleGrant.of(Role.ADMIN)));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.accounts.grant(supervisor, RoleGrant.at(UniversityId.random(), Role.STUDENT)));
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	private String invite() {
		return token(this.signUp.inviteFirstAdministrator().orElseThrow().path());
	}

	private static String token(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
