package no.praksisplass.security.web.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SentLinks;
import no.praksisplass.security.SignInLink;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.PersonId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@CleanDatabase
class LinkSignInTests {

	private static final String EMAIL = "kari@legekontor.example";

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

	private PersonId kari;

	private LinkVisitor browser;

	@BeforeEach
	void openAccount() {
		this.kari = open("Kari", EMAIL);
		this.browser = new LinkVisitor(this.mvc);
	}

	@Test
	void signsInOnceByAPostHoweverOftenTheLinkIsOpened() {
		assertThat(this.browser.get("/sign-in")).bodyText().contains("Send meg en lenke", "autocomplete=\"email\"");
		assertThat(this.browser.ask(" Kari@Legekontor.example ")).hasRedirectedUrl("/sign-in/code");
		SignInLink link = this.sent.to(this.kari);
		LinkVisitor phone = new LinkVisitor(this.mvc);
		for (int scan = 0; scan < 3; scan++) {
			assertThat(phone.get(link.path())).hasStatusOk().bodyText().contains("Lenken logger inn Kari Lege.");
		}
		assertThat(phone.isSignedIn()).isFalse();
		assertThat(phone.post(link.path())).hasRedirectedUrl("/");
		assertThat(phone.isSignedIn()).isTrue();

		LinkVisitor later = new LinkVisitor(this.mvc);
		assertThat(later.get(link.path())).hasStatus(410)
			.bodyText()
			.contains("brukt eller for gammel", "name=\"email\"");
		assertThat(later.post(link.path())).hasRedirectedUrl("/sign-in/link/spent");
		assertThat(this.browser.type(link.code().orElseThrow())).hasRedirectedUrl("/sign-in/code?error");
		assertThat(later.isSignedIn() || this.browser.isSignedIn()).isFalse();
	}

	@Test
	void takesTheCodeInTheBrowserThatAskedAndNowhereElse() {
		this.browser.ask(EMAIL);
		SignInLink link = this.sent.to(this.kari);
		String code = link.code().orElseThrow();
		LinkVisitor thief = new LinkVisitor(this.mvc);
		assertThat(thief.type(code)).hasRedirectedUrl("/sign-in?code-spent");
		thief.ask("tyv@example.org");
		assertThat(thief.type(code)).hasRedirectedUrl("/sign-in/code?error");
		assertThat(this.browser.get("/sign-in/code?error=")).hasStatusOk()
			.bodyText()
			.contains("Koden er feil", EMAIL, "autocomplete=\"one-time-code\"");
		assertThat(this.browser.type(code.substring(0, 3) + " " + code.substring(3))).hasRedirectedUrl("/");
		assertThat(this.browser.isSignedIn()).isTrue();
		assertThat(this.browser.get("/sign-in/code")).hasRedirectedUrl("/sign-in?code-spent");
		assertThat(thief.get(link.path())).hasStatus(410);
	}

	@ParameterizedTest
	@ValueSource(strings = { EMAIL, "ukjent@example.org" })
	void answersAKnownAndAnUnknownAddressAlikeAndStopsGuessing(String email) {
		assertThat(this.browser.ask(email)).hasStatus(302).hasRedirectedUrl("/sign-in/code");
		assertThat(this.browser.get("/sign-in/code")).hasStatusOk()
			.bodyText()
			.contains("Hvis " + email + " hører til en konto");
		String right = email.equals(EMAIL) ? this.sent.to(this.kari).code().orElseThrow() : "000000";
		String wrong = right.equals("123456") ? "654321" : "123456";
		for (int guess = 0; guess < 5; guess++) {
			assertThat(this.browser.type(wrong)).hasRedirectedUrl("/sign-in/code?error");
		}
		assertThat(this.browser.type(right)).hasRedirectedUrl("/sign-in?code-spent");
		this.browser.ask(email);
		for (int guess = 0; guess < 5; guess++) {
			assertThat(this.browser.type(wrong)).hasRedirectedUrl("/sign-in/code?error");
		}
		this.browser.ask(email);
		assertThat(this.browser.type(wrong)).hasRedirectedUrl("/sign-in?too-many");
	}

	@Test
	void limitsHowManyLinksAreAskedForToOneAddress() {
		for (int asked = 0; asked < 5; asked++) {
			assertThat(new LinkVisitor(this.mvc).ask("ukjent@example.org")).hasRedirectedUrl("/sign-in/code");
		}
		assertThat(this.browser.ask("Ukjent@Example.org")).hasRedirectedUrl("/sign-in?too-many");
		assertThat(this.browser.ask(EMAIL)).hasRedirectedUrl("/sign-in/code");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "kari", "kari@" })
	void refusesWhatIsNoAddressAndKeepsIt(String email) {
		assertThat(this.browser.ask(email)).hasStatus(422)
			.bodyText()
			.contains("aria-invalid=\"true\"", "value=\"" + email + "\"", "id=\"password\"");
	}

	@Test
	void refusesALinkThatIsTooOldOrWhoseAccountIsClosed() {
		this.browser.ask(EMAIL);
		SignInLink old = this.sent.to(this.kari);
		this.jdbc.sql("UPDATE sign_in_link SET issued_at = now() - interval '11 min', expires_at = now()").update();
		assertThat(this.browser.get(old.path())).hasStatus(410);
		assertThat(this.browser.post(old.path())).hasRedirectedUrl("/sign-in/link/spent");
		assertThat(this.browser.type(old.code().orElseThrow())).hasRedirectedUrl("/sign-in/code?error");

		this.browser.ask(EMAIL);
		SignInLink closed = this.sent.to(this.kari);
		this.jdbc.sql("UPDATE account SET enabled = false").update();
		assertThat(this.browser.get(closed.path())).hasStatus(410);
		assertThat(this.browser.post(closed.path())).hasRedirectedUrl("/sign-in/link/spent");
		assertThat(this.browser.isSignedIn()).isFalse();
	}

	@Test
	void sendsEachOfThoseWhoShareAnAddressALinkOfTheirOwn() {
		PersonId per = open("Per", EMAIL.toUpperCase(Locale.ROOT));
		this.browser.ask(EMAIL);
		SignInLink hers = this.sent.to(this.kari);
		SignInLink his = this.sent.to(per);
		assertThat(this.browser.get(hers.path())).bodyText().contains("Kari Lege");
		assertThat(this.browser.get(his.path())).bodyText().contains("Per Lege");
		assertThat(this.browser.type(his.code().orElseThrow())).hasRedirectedUrl("/");
		assertThat(this.browser.get("/account")).bodyText().contains("Per Lege");
		assertThat(this.browser.get(hers.path())).hasStatusOk();
	}

	@Test
	void keepsHashesOnlyAndNothingOfAnUnknownAddress() {
		this.browser.ask(EMAIL);
		SignInLink link = this.sent.to(this.kari);
		int sentBefore = this.sent.count();
		this.browser.ask("ukjent@example.org");
		String token = link.path().substring(link.path().lastIndexOf('/') + 1);
		List<String> rows = this.jdbc.sql("""
				SELECT l::text FROM sign_in_link l UNION ALL SELECT r::text FROM sign_in_request r
				UNION ALL SELECT a::text FROM sign_in_attempts a""").query(String.class).list();
		assertThat(rows).hasSizeGreaterThan(4)
			.noneMatch((row) -> row.contains(token) || row.contains(EMAIL) || row.contains("ukjent"));
		assertThat(this.sent.count()).isEqualTo(sentBefore);
		assertThat(link.toString()).doesNotContain(token).doesNotContain(link.code().orElseThrow());
	}

	@Test
	void refusesAPostThatNoPageOfOursSent() {
		this.browser.ask(EMAIL);
		SignInLink link = this.sent.to(this.kari);
		assertThat(new LinkVisitor(this.mvc).post("/sign-in/link/a.123456")).hasRedirectedUrl("/sign-in/link/spent");
		assertThat(this.mvc.post().uri(link.path())).hasRedirectedUrl("/sign-in?stale");
		assertThat(this.browser.get(link.path())).hasStatusOk();
	}

	private PersonId open(String name, String email) {
		return SystemAccess.call(() -> {
			PersonId person = this.persons.create(new NewPerson(name, "Lege", email, null));
			this.accounts.open(
					new NewAccount(person, name.toLowerCase(Locale.ROOT), null, Set.of(RoleGrant.of(Role.SUPERVISOR))));
			return person;
		});
	}

}
