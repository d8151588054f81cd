package no.praksisplass.journey;

import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import no.praksisplass.testsupport.Viewport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A GP objects to a proposed student, who is placed elsewhere, and the round is published
 * when its time comes.
 */
@BrowserTest
class HearingJourneyTests {

	private static final Locale BOKMAL = Locale.forLanguageTag("nb-NO");

	private static final LocatorAssertions.IsVisibleOptions PATIENTLY = new LocatorAssertions.IsVisibleOptions()
		.setTimeout(60_000);

	private static final String STUDENT = "Kari Nordmann";

	@Autowired
	private JourneyWorld world;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void begin() {
		this.world.begin();
	}

	@Test
	void aRefusedStudentIsPlacedElsewhereAndPublishedAtASetTime(Browser browser) {
		Page doctor = browser.newPage(BOKMAL, Viewport.PHONE);
		SignIn.to(doctor, "/supervisor", "lege", JourneyWorld.PASSWORD);
		answerYes(doctor);
		Page student = browser.newPage(BOKMAL, Viewport.PHONE);
		SignIn.to(student, "/student/wishes", "student", JourneyWorld.PASSWORD);
		button(student, "Legg til " + JourneyWorld.HER_OFFICE).click();
		assertThat(student.locator("#wish-list")).containsText("Levert");

		Page coordinator = browser.page();
		SignIn.to(coordinator, "/coordinator", "koordinator", JourneyWorld.PASSWORD);
		propose(browser, coordinator);
		object(browser, doctor);
		runAgain(browser, coordinator);
		plan(browser, coordinator);
		student.navigate("/student/placement");
		assertThat(student.getByRole(AriaRole.MAIN)).not().containsText(JourneyWorld.NEAREST);

		theTimeComes();
		Awaitility.await().untilAsserted(() -> {
			student.reload();
			assertThat(student.getByRole(AriaRole.MAIN)).containsText("05.01.2099–30.01.2099");
		});
		assertThat(student.getByRole(AriaRole.MAIN)).not().containsText(JourneyWorld.HER_OFFICE);
	}

	private static void answerYes(Page page) {
		Locator card = page.getByRole(AriaRole.GROUP,
				new Page.GetByRoleOptions().setName(JourneyWorld.PERIOD).setExact(true));
		card.getByText("Ja", new Locator.GetByTextOptions().setExact(true)).first().click();
		card.getByLabel("Studenter samtidig").selectOption("2");
		card.getByRole(AriaRole.BUTTON,
				new Locator.GetByRoleOptions().setName("Bekreft svar for " + JourneyWorld.PERIOD).setExact(true))
			.click();
		assertThat(card.getByRole(AriaRole.STATUS)).containsText("Bekreftet");
	}

	private static void propose(Browser browser, Page page) {
		link(page, "Runder").click();
		link(page, JourneyWorld.ROUND).click();
		button(page, "Lag utkast til fordeling").click();
		assertThat(heading(page, "Publisering")).isVisible(PATIENTLY);
		assertThat(row(page)).containsText(JourneyWorld.HER_OFFICE);
		link(page, "La veilederne si fra").click();
		check(browser, page, "hearing-form");
		button(page, "Vis forslaget til veilederne").click();
		assertThat(page.getByText("Veilederne får melding og kan si fra.")).isVisible();
		assertThat(page.getByText(Pattern.compile("\\d veiledere kan si fra til"))).isVisible();
		check(browser, page, "hearing-open");
	}

	private static void object(Browser browser, Page page) {
		page.navigate("/supervisor/proposals");
		assertThat(heading(page, STUDENT)).isVisible();
		check(browser, page, "proposals");
		link(page, STUDENT + " kan ikke komme").click();
		button(page, "Si fra").click();
		assertThat(page.getByText("Velg hva som er i veien.").first()).isVisible();
		page.getByLabel("Studenten står på listen min").check();
		check(browser, page, "objection");
		button(page, "Si fra").click();
		assertThat(page.getByText("Du har sagt fra", new Page.GetByTextOptions().setExact(true))).isVisible();
	}

	private static void runAgain(Browser browser, Page page) {
		page.reload();
		assertThat(page.getByText(Pattern.compile("kan ikke ta imot " + STUDENT))).isVisible();
		link(page, "Én innsigelse").click();
		assertThat(page.getByRole(AriaRole.MAIN)).containsText("Studentens egen fastlege");
		check(browser, page, "objections");
		page.goBack();
		button(page, "Avslutt nå").click();
		button(page, "Kjør på nytt").click();
		assertThat(heading(page, "Utkast 2")).isVisible();
		assertThat(heading(page, "Publisering")).isVisible(PATIENTLY);
		assertThat(row(page)).not().containsText(JourneyWorld.HER_OFFICE);
	}

	private static void plan(Browser browser, Page page) {
		link(page, "Publiser til fastsatt tid").click();
		check(browser, page, "plan");
		button(page, "Lagre").click();
		assertThat(page.getByText(Pattern.compile("Utkastet publiseres \\d\\d\\."))).isVisible();
		check(browser, page, "planned");
	}

	/** Nothing but the task's own time stands between the plan and the publication. */
	private void theTimeComes() {
		this.jdbc.sql("UPDATE scheduled_tasks SET execution_time = now() WHERE task_name = 'planned-publication'")
			.update();
	}

	private static void check(Browser browser, Page page, String name) {
		browser.screenshot(page, name);
		browser.requireAccessible(page);
		browser.requireNoSidewaysScroll(page);
	}

	private static Locator row(Page page) {
		return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(STUDENT));
	}

	private static Locator heading(Page page, String name) {
		return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.MAIN)
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
	}

}
