package no.praksisplass.security.web.admin;

import java.sql.Timestamp;
import java.time.Instant;
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
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What is decided about an account is on record: who did what and when. */
@IntegrationTest
@CleanDatabase
class AccountHistoryTests {

	private final UniversityId bergen = UniversityId.random();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private SignedInUser admin = TestUsers.administrator();

	private AccountId ola = AccountId.random();

	@BeforeEach
	void fill() {
		this.jdbc.sql("INSERT INTO university (id, version, code, name) VALUES (?, 0, 'uib', 'Universitetet i Bergen')")
			.param(this.bergen.value())
			.update();
		PersonId anne = SystemAccess.call(() -> this.persons.create(new NewPerson("Anne", "Admin", null, null)));
		this.admin = TestUsers.of(anne, Set.of(RoleGrant.of(Role.ADMIN)));
		this.ola = SystemAccess.call(() -> {
			PersonId person = this.persons.create(new NewPerson("Ola", "Berg", null, null));
			return this.accounts
				.open(new NewAccount(person, "ola", null, Set.of(RoleGrant.at(this.bergen, Role.STUDENT))));
		});
	}

	@Test
	void everyDecisionIsShownNewestFirst() {
		post("/grant", "SUPERVISOR");
		post("/revoke", "STUDENT:" + this.bergen);
		post("/token", "");
		post("/disable", "");
		post("/enable", "");
		assertThat(page()).hasStatusOk()
			.bodyText()
			.containsSubsequence("Kontoen ble åpnet igjen", "Kontoen ble stengt", "Engangslenke ble laget",
					"Mistet rollen Student, Universitetet i Bergen", "Fikk rollen Praksisveileder", "Anne Admin",
					"Fikk rollen Student, Universitetet i Bergen", "Systemet")
			.contains("Kontoen ble opprettet");
	}

	@Test
	void whatChangesNothingIsNotRecorded() {
		post("/enable", "");
		post("/grant", "STUDENT:" + this.bergen);
		post("/revoke", "ADMIN");
		post("/grant", "MUNICIPALITY");
		assertThat(kinds()).isEqualTo(2);
		post("/disable", "");
		post("/disable", "");
		assertThat(kinds()).isEqualTo(3);
	}

	@Test
	void aRefusedDecisionLeavesNoTrace() {
		AccountId last = SystemAccess.call(() -> {
			PersonId person = this.persons.create(new NewPerson("Siste", "Admin", null, null));
			return this.accounts.open(new NewAccount(person, "siste", null, Set.of(RoleGrant.of(Role.ADMIN))));
		});
		this.mvc.post()
			.uri("/admin/accounts/" + last + "/revoke")
			.param("role", "ADMIN")
			.with(user(this.admin))
			.with(csrf())
			.exchange();
		assertThat(this.jdbc.sql("SELECT count(*) FROM account_event WHERE kind = 'ROLE_REVOKED'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void remembersWhenAndThatSomebodyUnknownDidIt() {
		this.admin = TestUsers.administrator();
		Instant before = Instant.now();
		post("/token", "");
		assertThat(page()).bodyText().contains("En person som ikke lenger er registrert");
		assertThat(this.jdbc.sql("SELECT done_at FROM account_event WHERE kind = 'TOKEN_ISSUED'")
			.query(Timestamp.class)
			.single()
			.toInstant()).isBetween(before.minusSeconds(1), Instant.now().plusSeconds(1));
	}

	private int kinds() {
		return this.jdbc.sql("SELECT count(*) FROM account_event WHERE account_id = ?")
			.param(this.ola.value())
			.query(Integer.class)
			.single();
	}

	private MvcTestResult page() {
		return this.mvc.get().uri("/admin/accounts/" + this.ola).with(user(this.admin)).exchange();
	}

	private void post(String act, String role) {
		this.mvc.post()
			.uri("/admin/accounts/" + this.ola + act)
			.param("role", role)
			.with(user(this.admin))
			.with(csrf())
			.exchange();
	}

}
