package no.praksisplass.journey;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.microsoft.playwright.Page;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.security.web.factor.App;
import no.praksisplass.shared.AccountId;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import no.praksisplass.testsupport.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * An administrator where a second factor is asked for. The crawl of all pages does not
 * see these: it signs in by one.
 */
@BrowserTest
@TestPropertySource(properties = "praksisplass.security.second-factor=required")
class SecondFactorJourneyTests {

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	private AccountId kari;

	@BeforeEach
	void openAccount() {
		this.kari = SystemAccess.call(() -> this.accounts
			.open(new NewAccount(this.persons.create(new NewPerson("Kari", "Nordmann", null, null)), "kari",
					JourneyWorld.PASSWORD, Set.of(RoleGrant.of(Role.ADMIN)))));
	}

	@Test
	void everyPageOfTheSecondFactorIsForEverybody(Browser browser) {
		App app = null;
		for (String language : List.of("nb-NO", "nn-NO", "en")) {
			Page page = browser.newPage(Locale.forLanguageTag(language), Viewport.DESKTOP);
			first(page);
			if (app == null) {
				page.waitForURL("**/sign-in/factor/enrol");
				check(browser, page, "factor-required-enrol");
				app = App.of(page.content());
				send(page, "/sign-in/factor/enrol", app.wrong());
				check(browser, page, "factor-required-enrol-wrong");
				send(page, "/sign-in/factor/enrol", app.code(0));
				check(browser, page, "factor-required-codes");
				page.locator("main a.btn-primary").click();
				page.waitForURL("**/admin");
				page.navigate("/admin/accounts/" + this.kari);
				check(browser, page, "factor-required-account");
				page.navigate("/account/factor");
				check(browser, page, "factor-required-own");
			}
			else {
				page.waitForURL("**/sign-in/factor");
				check(browser, page, "factor-required-code-" + language);
				send(page, "/sign-in/factor", app.wrong());
				check(browser, page, "factor-required-code-wrong-" + language);
			}
			page.context().close();
		}
	}

	private static void first(Page page) {
		page.navigate("/admin");
		page.locator("#username").fill("kari");
		page.locator("#password").fill(JourneyWorld.PASSWORD);
		page.locator("main form[action$='/sign-in'] button").click();
	}

	private static void send(Page page, String path, String code) {
		page.locator("#code").fill(code);
		page.locator("main form[action$='" + path + "'] button").click();
		page.waitForLoadState();
	}

	private static void check(Browser browser, Page page, String name) {
		browser.requireAccessible(page);
		page.setViewportSize(320, 640);
		browser.requireAccessible(page);
		browser.requireNoSidewaysScroll(page);
		browser.screenshot(page, name);
		page.setViewportSize(1280, 900);
	}

}
