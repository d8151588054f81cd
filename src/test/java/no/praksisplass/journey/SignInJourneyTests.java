package no.praksisplass.journey;

import java.util.Locale;
import java.util.Set;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SentLinks;
import no.praksisplass.security.SignInLink;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.security.web.factor.App;
import no.praksisplass.shared.PersonId;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import no.praksisplass.testsupport.Viewport;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in without a password, on a telephone and elsewhere. */
@BrowserTest
class SignInJourneyTests {

	private static final String EMAIL = "kari@legekontor.example";

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	@Autowired
	private SentLinks sent;

	private PersonId kari;

	@BeforeEach
	void openAccount() {
		this.kari = SystemAccess.call(() -> {
			PersonId person = this.persons.create(new NewPerson("Kari", "Lege", EMAIL, null));
			PersonId ola = this.persons.create(new NewPerson("Ola", "Lege", null, null));
			this.accounts.open(new NewAccount(person, "kari", null, Set.of(RoleGrant.of(Role.SUPERVISOR))));
			this.accounts
				.open(new NewAccount(ola, "ola", JourneyWorld.PASSWORD, Set.of(RoleGrant.of(Role.SUPERVISOR))));
			return person;
		});
	}

	@Test
	void signsInByLinkOnATelephone(Browser browser) {
		Page page = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.PHONE);
		ask(page);
		check(browser, page, "sign-in-code");
		Page mail = browser.newPage(Locale.forLanguageTag("nn-NO"), Viewport.PHONE);
		SignInLink link = this.sent.to(this.kari);
		mail.navigate(link.path());
		check(browser, mail, "sign-in-link");
		mail.locator("main form button").click();
		mail.waitForURL("**/supervisor");
		page.navigate(link.path());
		check(browser, page, "sign-in-spent");
	}

	@Test
	void signsInByCodeAfterAWrongOne(Browser browser) {
		Page page = browser.newPage(Locale.ENGLISH, Viewport.PHONE);
		ask(page);
		String code = this.sent.to(this.kari).code().orElseThrow();
		page.locator("#code").fill(code.equals("123456") ? "654321" : "123456");
		page.locator("main form button").click();
		assertThat(page.locator("#code-error").textContent()).contains("The code is wrong");
		check(browser, page, "sign-in-code-wrong");
		page.locator("#code").fill(code);
		page.locator("main form button").click();
		page.waitForURL("**/supervisor");
	}

	@Test
	void setsUpTwoStepsAndSignsInByBoth(Browser browser) {
		Page page = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.PHONE);
		SignIn.to(page, "/account", "ola", JourneyWorld.PASSWORD);
		check(browser, page, "account");
		page.locator("a[href$='/account/factor']").click();
		check(browser, page, "factor-enrol");
		App app = App.of(page.content());
		page.locator("#code").fill(app.wrong());
		page.locator("main form[action$='/account/factor'] button").click();
		page.locator(".field-error").waitFor();
		check(browser, page, "factor-wrong");
		page.locator("#code").fill(app.code(0));
		page.locator("main form[action$='/account/factor'] button").click();
		page.locator("main li code").first().waitFor();
		check(browser, page, "factor-codes");

		Page next = browser.newPage(Locale.forLanguageTag("nn-NO"), Viewport.PHONE);
		next.navigate("/account");
		next.locator("#username").fill("ola");
		next.locator("#password").fill(JourneyWorld.PASSWORD);
		next.locator("main form[action$='/sign-in'] button").click();
		next.waitForURL("**/sign-in/factor");
		check(browser, next, "factor-code");
		next.locator("#code").fill(app.code(1));
		next.locator("main form[action$='/sign-in/factor'] button").click();
		next.waitForURL((url) -> url.contains("/account"));
	}

	private static void ask(Page page) {
		page.navigate("/sign-in");
		page.locator("#email").fill(EMAIL);
		page.locator("form[action$='/sign-in/link'] button").click();
		page.waitForURL("**/sign-in/code");
	}

	private static void check(Browser browser, Page page, String name) {
		browser.screenshot(page, name);
		browser.requireAccessible(page);
		browser.requireNoSidewaysScroll(page);
	}

}
