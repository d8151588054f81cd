package no.praksisplass.journey;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import no.praksisplass.testsupport.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coordinator finds out that a practice is registered twice and merges the two, by
 * keyboard alone.
 */
@BrowserTest
class MergeJourneyTests {

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private Practices practices;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	private PracticeId kept;

	private PracticeId away;

	@BeforeEach
	void register() {
		School school = this.world.school("uib");
		this.world.period(school, "Høsten", LocalDate.of(2099, 8, 17));
		this.kept = this.world.practice("Fjord legekontor");
		this.away = this.world.practice("Fjord legesenter");
		this.world.doctor("Berg", this.kept);
		this.world.doctor("Lund", this.away);
		SystemAccess.run(() -> this.accounts
			.open(new NewAccount(this.persons.create(new NewPerson("Kristin", "Koordinator", null, null)),
					"coordinator", JourneyWorld.PASSWORD, Set.of(RoleGrant.at(school.id(), Role.COORDINATOR)))));
	}

	@Test
	void twoPracticesBecomeOneByKeyboardAlone(Browser browser) {
		Page page = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.DESKTOP);
		SignIn.to(page, "/coordinator/practices/" + this.kept, "coordinator", JourneyWorld.PASSWORD);
		tabTo(page, page.locator("a[href$='/merge']"));
		press(page, "**/merge");
		tabTo(page, page.locator("#q"));
		page.keyboard().type("legesenter");
		press(page, "**/merge?q=legesenter");
		check(browser, page, "merge-find");
		tabTo(page, page.getByLabel("Sammenlign med Fjord legesenter"));
		press(page, "**/merge/practice/*");
		check(browser, page, "merge-compare");
		tabTo(page, page.locator("input[name='choices[name]'][value=KEPT]"));
		page.keyboard().press("ArrowDown");
		assertThat(page.locator("input[name='choices[name]'][value=AWAY]").isChecked()).isTrue();
		tabTo(page, page.locator("main form button[type=submit]"));
		page.keyboard().press("Enter");
		page.locator(".error-summary").waitFor();
		check(browser, page, "merge-reason");
		assertThat(page.locator("input[name='choices[name]'][value=AWAY]").isChecked()).isTrue();
		tabTo(page, page.locator("textarea"));
		page.keyboard().type("Samme kontor");
		tabTo(page, page.locator("main form button[type=submit]"));
		press(page, "**/coordinator/practices/" + this.kept);
		page.getByText("Fjord legesenter er slått inn i Fjord legekontor.").waitFor();
		check(browser, page, "merge-done");
		assertThat(page.locator("main table").first().textContent()).contains("Kari Berg", "Kari Lund");
		assertThat(this.practices.find(this.kept)).map(PracticeView::name).contains("Fjord legesenter");
		page.navigate(page.url().replace(this.kept.toString(), this.away.toString()));
		page.getByText("Det du åpnet, er slått sammen med dette.").waitFor();
		assertThat(page.url()).endsWith(this.kept.toString());
	}

	private static void tabTo(Page page, Locator wanted) {
		for (int step = 0; step < 80; step++) {
			if ((Boolean) wanted.evaluate("(field) => field === document.activeElement")) {
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("not reached by keyboard: " + wanted);
	}

	private static void press(Page page, String url) {
		page.keyboard().press("Enter");
		page.waitForURL(url);
	}

	private static void check(Browser browser, Page page, String name) {
		browser.screenshot(page, name);
		browser.requireAccessible(page);
		browser.requireNoSidewaysScroll(page);
	}

}
