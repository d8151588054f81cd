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
			this.accounts.open(new NewAccount(person, "kari", null, Set.of(RoleGrant.of(Role.SUPERVISOR))));
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
