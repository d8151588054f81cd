package no.praksisplass.journey;

import java.util.Locale;
import java.util.Set;

import com.microsoft.playwright.Page;
import no.praksisplass.bulk.BulkWorld;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
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

/** A coordinator pauses two supervisors at once and takes it back, by keyboard alone. */
@BrowserTest
class BulkJourneyTests {

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	@Autowired
	private BulkWorld tables;

	@BeforeEach
	void people() {
		School school = this.world.school("uib");
		PracticeId practice = this.world.practice("Fjord legekontor");
		this.world.doctor("Berg", practice);
		this.world.doctor("Lund", practice);
		this.world.doctor("Strand", practice);
		SystemAccess.run(() -> this.accounts
			.open(new NewAccount(this.persons.create(new NewPerson("Kristin", "Koordinator", null, null)),
					"coordinator", JourneyWorld.PASSWORD, Set.of(RoleGrant.at(school.id(), Role.COORDINATOR)))));
	}

	@Test
	void twoArePausedAndComeBackByKeyboardAlone(Browser browser) {
		Page page = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.DESKTOP);
		SignIn.to(page, "/coordinator/supervisors", "coordinator", JourneyWorld.PASSWORD);
		check(browser, page, "bulk-list");
		Keyboard keyboard = new Keyboard(page);
		keyboard.to(page.locator("#bulk-ticked"));
		keyboard.to(page.locator("#bulk-act"));
		keyboard.space(page.getByLabel("Velg Kari Berg"));
		keyboard.space(page.getByLabel("Velg Kari Strand"));
		assertThat(page.locator("input[name=id]:checked").count()).isEqualTo(2);
		keyboard.backTo(page.locator("#bulk button[type=submit]"));
		page.keyboard().press("Enter");
		page.waitForURL("**/coordinator/bulk/*");
		check(browser, page, "bulk-settings");
		keyboard.type(page.locator("textarea"), "Ferie");
		keyboard.enter(page.locator("form.form-page button[type=submit]"));
		page.getByText("Ingenting er endret ennå").waitFor();
		check(browser, page, "bulk-preview");
		assertThat(this.tables.table("supervisor_pause")).isEmpty();
		keyboard.enter(page.locator("form[action$='/confirm'] button"));
		page.getByText("Gjort av Kristin Koordinator").waitFor();
		check(browser, page, "bulk-done");
		assertThat(this.tables.table("supervisor_pause")).hasSize(2);
		keyboard.enter(page.locator("button[popovertarget=undo]").first());
		keyboard.enter(page.locator("#undo button[type=submit]"));
		page.getByText("Gjort og angret").waitFor();
		check(browser, page, "bulk-undone");
		assertThat(this.tables.table("supervisor_pause")).isEmpty();
	}

	private static void check(Browser browser, Page page, String name) {
		browser.screenshot(page, name);
		browser.requireAccessible(page);
		browser.requireNoSidewaysScroll(page);
	}

}
