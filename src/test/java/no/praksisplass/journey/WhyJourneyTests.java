package no.praksisplass.journey;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.WhyWorld;
import no.praksisplass.matching.WhyWorld.Contest;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import no.praksisplass.testsupport.Viewport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * From a coordinator's question why, over trying it, to the student who reads the answer.
 */
@BrowserTest
class WhyJourneyTests {

	private static final Locale BOKMAL = Locale.forLanguageTag("nb-NO");

	@Autowired
	private WhyWorld whys;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private PublicationService publications;

	@Autowired
	private Accounts accounts;

	@Test
	void thematchExplainsItself(Browser browser) {
		Contest contest = this.whys.contest("uib", 5);
		open(contest);
		RunView run = this.world.run(contest.scene());

		Page coordinator = browser.page();
		SignIn.to(coordinator, "/coordinator/runs/" + run.id(), "koordinator", JourneyWorld.PASSWORD);
		readReasons(browser, coordinator);
		tryIt(browser, coordinator);
		seeWhereToRecruit(browser, coordinator, run);

		AllocationWorld.asDo(contest.scene().coordinator(), () -> this.publications.publish(run.id()));
		Page student = browser.newPage(BOKMAL, Viewport.PHONE);
		SignIn.to(student, "/student/placement", "student", JourneyWorld.PASSWORD);
		readWhy(browser, student);
	}

	private void open(Contest contest) {
		RoleGrant office = RoleGrant.at(contest.scene().school().id(), Role.COORDINATOR);
		RoleGrant study = RoleGrant.at(contest.scene().school().id(), Role.STUDENT);
		SystemAccess.run(() -> this.accounts.openAll(
				List.of(new NewAccount(contest.scene().coordinator().personId(), "koordinator", null, Set.of(office)),
						new NewAccount(contest.loser().person(), "student", null, Set.of(study))),
				JourneyWorld.PASSWORD));
	}

	private static void readReasons(Browser browser, Page page) {
		link(page, "Kari Student1").click();
		assertThat(heading(page, "Kari Student1")).isVisible();
		assertThat(seat(page)).containsText("Én annen student ville gått fra 2. ønske til 3. ønske.");
		check(browser, page);
	}

	private static void tryIt(Browser browser, Page page) {
		link(page, "Prøv Veileder Bryggen, Periode 1").click();
		assertThat(heading(page, "Hva om Kari Student1 får denne plassen?")).isVisible();
		Locator other = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Kari Student2"));
		assertThat(other).containsText(Pattern.compile("2\\. ønske\\s+Bryggen.*3\\. ønske", Pattern.DOTALL));
		check(browser, page);
		link(page, "Tilbake til studenten").click();
		assertThat(seat(page)).containsText("1. ønske");
	}

	private static void seeWhereToRecruit(Browser browser, Page page, RunView run) {
		page.navigate("/coordinator/runs/" + run.id() + "/recruit");
		assertThat(heading(page, "Hvor én plass til ville hjelpe")).isVisible();
		assertThat(seat(page)).containsText("Veileder");
		check(browser, page);
	}

	private static void readWhy(Browser browser, Page page) {
		link(page, "Hvorfor her?").click();
		assertThat(heading(page, "Hvorfor ble det slik?")).isVisible();
		assertThat(page.getByRole(AriaRole.MAIN)).containsText("ville ønskene i sum blitt dårligere oppfylt");
		page.getByText("Slik ble det trukket lodd").click();
		assertThat(page.getByText("Ditt kodenavn i filene")).isVisible();
		check(browser, page);
	}

	private static void check(Browser browser, Page page) {
		browser.requireAccessible(page);
		browser.requireNoSidewaysScroll(page);
	}

	/** The row of the office that both want. */
	private static Locator seat(Page page) {
		return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Bryggen"));
	}

	private static Locator heading(Page page, String name) {
		return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
