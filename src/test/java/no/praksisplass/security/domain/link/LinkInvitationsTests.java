package no.praksisplass.security.domain.link;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.AccountView;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignInLink;
import no.praksisplass.security.SignInLinks;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.security.TestUsers;
import no.praksisplass.security.domain.AccountAdministration;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.assertj.core.api.InstanceOfAssertFactories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@IntegrationTest
@CleanDatabase
class LinkInvitationsTests {

	private static final RoleGrant GP = RoleGrant.of(Role.SUPERVISOR);

	@Autowired
	private SignInLinks links;

	@Autowired
	private LinkRequests requests;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private Persons persons;

	@Test
	void opensAnAccountForWhoeverHasNoneAndMakesALinkToIt() {
		PersonId person = person("Kari", "Kari.Lege@Kontor.example");
		SignInLink link = asCoordinator(() -> this.links.invite(person, GP, SignInLinks.INVITATION));
		assertThat(link.code()).isEmpty();
		assertThat(link.purpose()).isEqualTo(SignInLink.Purpose.INVITATION);
		assertThat(this.requests.find(token(link))).isEqualTo("Kari Lege");
		assertThat(account(person).username()).isEqualTo("kari.lege@kontor.example");
		assertThat(account(person).grants()).containsExactly(GP);

		SignInLink second = asCoordinator(() -> this.links.invite(person, GP, Duration.ofDays(1)));
		assertThat(this.requests.find(token(second))).isEqualTo(this.requests.find(token(link)));
	}

	@Test
	void namesTheAccountOtherwiseWhereTheAddressCannotBeAName() {
		PersonId first = person("Kari", "post@kontor.example");
		PersonId second = person("Per", "post@kontor.example");
		PersonId third = person("Åse", "åse@kontor.example");
		PersonId fourth = person("Ola", null);
		for (PersonId person : new PersonId[] { first, second, third, fourth }) {
			SystemAccess.call(() -> this.links.invite(person, GP, SignInLinks.INVITATION));
		}
		assertThat(account(first).username()).isEqualTo("post@kontor.example");
		assertThat(account(second).username()).isEqualTo("person-" + second);
		assertThat(account(third).username()).isEqualTo("person-" + third);
		assertThat(account(fourth).username()).isEqualTo("person-" + fourth);
	}

	@Test
	void givesAnAccountTheRoleThatItLacks() {
		PersonId person = person("Kari", "kari@kontor.example");
		RoleGrant first = RoleGrant.of(Role.ADMIN);
		SystemAccess.run(() -> this.accounts.open(new NewAccount(person, "kari", null, Set.of(first))));
		asCoordinator(() -> this.links.invite(person, GP, SignInLinks.INVITATION));
		assertThat(account(person).grants()).containsExactlyInAnyOrder(first, GP);
	}

	@Test
	void refusesWhatTheOneWhoInvitesMayNotGive() {
		PersonId person = person("Kari", "kari@kontor.example");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(
				() -> asCoordinator(() -> this.links.invite(person, RoleGrant.of(Role.ADMIN), SignInLinks.INVITATION)));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(
				() -> as(TestUsers.supervisor(person), () -> this.links.invite(person, GP, Duration.ofDays(1))));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> asCoordinator(() -> this.links.invite(person, GP, Duration.ofDays(15))));
		SystemAccess.run(() -> this.links.invite(person, GP, SignInLinks.INVITATION));
		SystemAccess.run(() -> this.administration.disable(account(person).id()));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> asCoordinator(() -> this.links.invite(person, GP, SignInLinks.INVITATION)))
			.extracting(RuleViolation::messageKey, InstanceOfAssertFactories.STRING)
			.isEqualTo("security.rule.account-closed");
	}

	private AccountView account(PersonId person) {
		return SystemAccess.call(() -> this.accounts.findByPerson(person).orElseThrow());
	}

	private PersonId person(String name, String email) {
		return SystemAccess.call(() -> this.persons.create(new NewPerson(name, "Lege", email, null)));
	}

	private static String token(SignInLink link) {
		return link.path().substring(link.path().lastIndexOf('/') + 1);
	}

	private static SignInLink asCoordinator(Supplier<SignInLink> act) {
		return as(TestUsers.coordinatorOf(UniversityId.random()), act);
	}

	private static SignInLink as(SignedInUser user, Supplier<SignInLink> act) {
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
		try {
			return act.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
