package no.praksisplass.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import no.praksisplass.testsupport.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** From a GP's yes to a student's placement, by everyone through the pages. */
@BrowserTest
class AllocationJourneyTests {

	private static final Locale BOKMAL = Locale.forLanguageTag("nb-NO");

	private static final LocatorAssertions.IsVisibleOptions PATIENTLY = new LocatorAssertions.IsVisibleOptions()
		.setTimeout(60_000);

	@Autowired
	private JourneyWorld world;

	@BeforeEach
	void begin() {
		this.world.begin();
	}

	@Test
	void fromAnAnswerToAPlacement(Browser browser) throws IOException {
		Page doctor = browser.newPage(BOKMAL, Viewport.PHONE);
		SignIn.to(doctor, "/supervisor", "lege", JourneyWorld.PASSWORD);
		answerYes(doctor);

		Page student = browser.newPage(BOKMAL, Viewport.PHONE);
		SignIn.to(student, "/student/wishes", "student", JourneyWorld.PASSWORD);
		wish(student);

		Page coordinator = browser.page();
		SignIn.to(coordinator, "/coordinator", "koordinator", JourneyWorld.PASSWORD);
		makeDraft(coordinator);
		lockToHer(coordinator);
		runAgain(coordinator);
		publish(coordinator);

		seePlacement(student);
		seeStudent(doctor);
	}

	private static void answerYes(Page page) {
		Locator card = page.getByRole(AriaRole.GROUP,
				new Page.GetByRoleOptions().setName(JourneyWorld.PERIOD).setExact(true));
		assertThat(card).containsText("Ikke svart");
		card.getByText("Ja", new Locator.GetByTextOptions().setExact(true)).first().click();
		card.getByLabel("Studenter samtidig").selectOption("2");
		button(card, "Bekreft svar for " + JourneyWorld.PERIOD).click();
		assertThat(card.getByRole(AriaRole.STATUS)).containsText("Bekreftet");
		page.reload();
		assertThat(card).containsText("Bekreftet");
	}

	private static void wish(Page page) {
		Locator wishes = page.locator("#wish-list");
		assertThat(wishes).containsText("Ikke levert ennå");
		button(page, "Legg til " + JourneyWorld.HER_OFFICE).click();
		assertThat(wishes).containsText(Pattern.compile("Levert \\d\\d\\.\\d\\d\\.\\d{4} kl\\. \\d\\d\\.\\d\\d"));
		button(page, "Legg til " + JourneyWorld.NEAREST).click();
		Locator places = wishes.locator(".wish-place");
		assertThat(places.nth(1)).hasText(JourneyWorld.NEAREST);
		button(wishes, "Flytt " + JourneyWorld.NEAREST + " opp").click();
		assertThat(places.nth(0)).hasText(JourneyWorld.NEAREST);
		page.reload();
		assertThat(places.nth(0)).hasText(JourneyWorld.NEAREST);
		assertThat(places.nth(1)).hasText(JourneyWorld.HER_OFFICE);
	}

	private static void makeDraft(Page page) {
		link(page, "Runder").click();
		link(page, JourneyWorld.ROUND).click();
		button(page, "Lag utkast til fordeling").click();
		assertThat(heading(page, "Publisering")).isVisible(PATIENTLY);
		assertThat(row(page)).containsText("1. ønske");
		assertThat(row(page)).containsText(JourneyWorld.NEAREST);
	}

	private static void lockToHer(Page page) {
		link(page, "Kari Nordmann").click();
		assertThat(heading(page, "Kari Nordmann")).isVisible();
		link(page, "Lås hit Kari Fjellsiden, " + JourneyWorld.PERIOD).click();
		page.getByLabel("Begrunnelse").fill("Studenten skriver oppgave om kontoret.");
		button(page, "Lås").click();
		assertThat(page.getByText("Studenten er låst til plassen.")).isVisible();
	}

	private static void runAgain(Page page) {
		button(page, "Kjør på nytt").click();
		assertThat(heading(page, "Utkast 2")).isVisible();
		assertThat(heading(page, "Publisering")).isVisible(PATIENTLY);
		assertThat(row(page)).containsText("Låst");
		assertThat(row(page)).containsText(JourneyWorld.HER_OFFICE);
	}

	private static void publish(Page page) {
		button(page, "Publiser").click();
		button(page.getByRole(AriaRole.DIALOG), "Publiser").click();
		assertThat(page.getByText("Fordelingen er publisert.")).isVisible();
		assertThat(page.getByText(Pattern.compile("Utkast 2 ble publisert"))).isVisible();
	}

	private static void seePlacement(Page page) throws IOException {
		page.navigate("/student/placement");
		Locator main = page.getByRole(AriaRole.MAIN);
		assertThat(heading(page, JourneyWorld.HER_OFFICE)).isVisible();
		assertThat(main).containsText("05.01.2099–30.01.2099");
		assertThat(main).containsText("2. ønske");
		Download file = page.waitForDownload(() -> link(page, "Last ned kalenderfil").click());
		assertThat(file.suggestedFilename()).endsWith(".ics");
		assertThat(Files.readAllLines(file.path())).startsWith("BEGIN:VCALENDAR")
			.contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20990105", "DTEND;VALUE=DATE:20990131", "END:VEVENT")
			.endsWith("END:VCALENDAR");
	}

	private static void seeStudent(Page page) {
		page.navigate("/supervisor/students");
		assertThat(heading(page, "Kari Nordmann")).isVisible();
		assertThat(page.getByRole(AriaRole.MAIN)).containsText("05.01.2099–30.01.2099");
	}

	/** The student's row in a draft. */
	private static Locator row(Page page) {
		return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Kari Nordmann"));
	}

	private static Locator heading(Page page, String name) {
		return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Locator button(Page page, String name) {
		return button(page.getByRole(AriaRole.MAIN), name);
	}

	private static Locator button(Locator within, String name) {
		return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
	}

}
