package no.praksisplass.security.web.factor;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SentLinks;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.security.web.factor.FactorVisitor.Enrolled;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;

import static no.praksisplass.security.web.factor.FactorVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** An installation as it comes, where those who decide about others need two factors. */
@IntegrationTest
@CleanDatabase
@TestPropertySource(properties = { "praksisplass.security.second-factor=required",
		"praksisplass.security.second-factor-key=en-lang-nøkkel-som-bare-prøver-har" })
class SecondFactorTests {

	private static final String FACTOR = "/sign-in/factor";

	private static final String ENROL = "/sign-in/factor/enrol";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	@Autowired
	private SentLinks sent;

	@Autowired
	private JdbcClient jdbc;

	private AccountId kari;

	private FactorVisitor browser;

	@BeforeEach
	void openAccounts() {
		this.kari = open("kari", Role.ADMIN);
		open("lege", Role.SUPERVISOR);
		this.browser = new FactorVisitor(this.mvc);
	}

	@Test
	void isSetUpAtTheFirstSignInAndAskedForAtTheNext() {
		assertThat(this.browser.get("/admin/accounts")).hasRedirectedUrl("/sign-in");
		assertThat(this.browser.signIn("kari")).hasRedirectedUrl(FACTOR);
		for (String page : List.of("/", "/admin", "/account", "/account/factor")) {
			assertThat(this.browser.get(page)).as(page).hasRedirectedUrl(FACTOR);
		}
		assertThat(this.browser.get(FACTOR)).hasRedirectedUrl(ENROL);
		assertThat(this.browser.get(ENROL)).hasStatusOk().bodyText().contains("data:image/svg+xml;base64,");
		App first = App.of(text(this.browser.get(ENROL)));
		assertThat(this.browser.post(ENROL, first.wrong())).hasStatus(422).bodyText().contains("Koden er feil");
		assertThat(this.browser.post(FACTOR, "123456")).hasStatus(422);
		assertThat(this.browser.get("/admin")).hasRedirectedUrl(FACTOR);

		Enrolled enrolled = this.browser.enrol(ENROL);
		assertThat(enrolled.codes()).hasSize(10).doesNotHaveDuplicates();
		assertThat(this.browser.get("/admin/accounts")).hasStatusOk();
		assertThat(this.browser.get(ENROL)).hasRedirectedUrl("/");

		FactorVisitor next = new FactorVisitor(this.mvc);
		assertThat(next.get("/admin/accounts")).hasRedirectedUrl("/sign-in");
		next.signIn("kari");
		assertThat(next.get(ENROL)).hasRedirectedUrl(FACTOR);
		assertThat(next.post(ENROL, enrolled.app().code(1))).hasStatus(422);
		assertThat(next.get(FACTOR)).hasStatusOk().bodyText().contains("autocomplete=\"one-time-code\"");
		assertThat(next.post(FACTOR, enrolled.app().code(1)).getResponse().getRedirectedUrl())
			.contains("/admin/accounts");
		assertThat(next.get("/admin/accounts")).hasStatusOk();
	}

	@Test
	void takesACodeOnceAndARecoveryCodeOnce() {
		Enrolled enrolled = enrol();
		FactorVisitor thief = halfWay();
		assertThat(thief.post(FACTOR, enrolled.code())).as("the code of the enrolment").hasStatus(422);
		String code = enrolled.app().code(1);
		assertThat(halfWay().post(FACTOR, code)).hasRedirectedUrl("/");
		assertThat(thief.post(FACTOR, code)).as("replayed").hasStatus(422);
		String recovery = enrolled.codes().get(3);
		assertThat(halfWay().post(FACTOR, recovery.toUpperCase(Locale.ROOT).replace("-", " "))).hasRedirectedUrl("/");
		assertThat(thief.post(FACTOR, recovery)).hasStatus(422);
		assertThat(thief.get("/admin")).hasRedirectedUrl(FACTOR);
		assertThat(events()).contains("FACTOR_ENROLLED", "RECOVERY_CODE_USED");
	}

	@Test
	void stopsGuessingButLetsARecoveryCodeIn() {
		Enrolled enrolled = enrol();
		FactorVisitor thief = halfWay();
		for (int guess = 0; guess < 10; guess++) {
			assertThat(thief.post(FACTOR, enrolled.app().wrong())).hasStatus(422).bodyText().contains("Koden er feil");
		}
		assertThat(halfWay().post(FACTOR, enrolled.app().code(1))).hasStatus(422).bodyText().contains("for mange feil");
		assertThat(halfWay().post(FACTOR, enrolled.codes().get(0))).hasRedirectedUrl("/");
	}

	@Test
	void isNotAskedOfAGpButOfAnAdministratorWhoComesByLink() {
		assertThat(this.browser.signIn("lege")).hasRedirectedUrl("/");
		assertThat(this.browser.get("/")).hasRedirectedUrl("/supervisor");
		PersonId person = SystemAccess.call(() -> this.accounts.find(this.kari).orElseThrow().person().id());
		FactorVisitor phone = new FactorVisitor(this.mvc);
		SystemAccess.run(() -> this.persons.update(person, new NewPerson("Test", "kari", "kari@uib.example", null)));
		assertThat(this.mvc.post().uri("/sign-in/link").param("email", "kari@uib.example").with(csrf()))
			.hasRedirectedUrl("/sign-in/code");
		assertThat(phone.post(this.sent.to(person).path(), "")).hasRedirectedUrl(FACTOR);
		assertThat(phone.get("/admin")).hasRedirectedUrl(FACTOR);
	}

	@Test
	void isKeptEncryptedAndItsCodesHashed() {
		Enrolled enrolled = enrol();
		List<String> rows = this.jdbc
			.sql("SELECT f::text FROM second_factor f UNION ALL SELECT c::text FROM recovery_code c")
			.query(String.class)
			.list();
		assertThat(rows).hasSize(11).noneMatch((row) -> row.contains("plain:"));
		assertThat(rows).noneMatch((row) -> enrolled.codes().stream().anyMatch(row::contains));
	}

	@Test
	void cannotBeRemovedWhereItIsRequired() {
		Enrolled enrolled = enrol();
		assertThat(this.browser.get("/account/factor")).hasStatusOk()
			.bodyText()
			.contains("Rollen din krever")
			.doesNotContain("/account/factor/remove");
		assertThat(this.browser.post("/account/factor/remove", enrolled.app().code(1))).hasStatus(422);
		assertThat(halfWay().get(FACTOR)).hasStatusOk();
	}

	@Test
	void isResetByAnAdministratorAndThatIsRecorded() {
		enrol();
		AccountId ola = open("ola", Role.ADMIN);
		FactorVisitor his = new FactorVisitor(this.mvc);
		his.signIn("ola");
		his.enrol(ENROL);
		assertThat(this.browser.get("/admin/accounts/" + ola)).bodyText().contains("Nullstill totrinns innlogging");
		assertThat(this.browser.post("/admin/accounts/" + ola + "/factor/reset", ""))
			.hasRedirectedUrl("/admin/accounts/" + ola);
		assertThat(his.get("/admin")).as("signed out").hasRedirectedUrl("/sign-in");
		assertThat(this.browser.get("/admin/accounts/" + ola)).bodyText()
			.contains("Totrinns innlogging ble nullstilt", "Totrinns innlogging ble tatt i bruk", "Test kari",
					"Test ola")
			.doesNotContain("Nullstill totrinns innlogging");
		his.signIn("ola");
		assertThat(his.get(FACTOR)).hasRedirectedUrl(ENROL);
	}

	@Test
	void canBeGivenUpHalfWay() {
		this.browser.signIn("kari");
		assertThat(this.browser.post("/sign-out", "")).hasRedirectedUrl("/sign-in?signed-out");
		assertThat(this.browser.get("/admin")).hasRedirectedUrl("/sign-in");
	}

	private Enrolled enrol() {
		this.browser.signIn("kari");
		return this.browser.enrol(ENROL);
	}

	private FactorVisitor halfWay() {
		FactorVisitor visitor = new FactorVisitor(this.mvc);
		assertThat(visitor.signIn("kari")).hasRedirectedUrl(FACTOR);
		return visitor;
	}

	private List<String> events() {
		return this.jdbc.sql("SELECT kind FROM account_event WHERE done_by IS NOT NULL").query(String.class).list();
	}

	private AccountId open(String username, Role role) {
		return SystemAccess.call(() -> {
			PersonId person = this.persons.create(new NewPerson("Test", username, null, null));
			return this.accounts
				.open(new NewAccount(person, username, FactorVisitor.PASSWORD, Set.of(RoleGrant.of(role))));
		});
	}

}
