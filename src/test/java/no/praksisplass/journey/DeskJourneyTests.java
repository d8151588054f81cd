package no.praksisplass.journey;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import no.praksisplass.testsupport.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coordinator at her desk brings in a file and finds where places are missing, by
 * keyboard alone; only the choice of the file is the browser's own window.
 */
@BrowserTest
class DeskJourneyTests {

	private static final String FILE = """
			HPR;Fornavn;Etternavn;Legekontor;Kommune;Studenter samtidig
			7654321;Berit;Ny;Voss legekontor;Voss;2
			;Uten;Kontor;Finnes ikke;;1
			""";

	@Autowired
	private JourneyWorld world;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void begin() {
		this.world.begin();
	}

	@Test
	void aFileIsTriedAndImportedWithoutItsErrors(Browser browser) {
		Page page = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.DESKTOP);
		SignIn.to(page, "/coordinator/imports/new", "koordinator", JourneyWorld.PASSWORD);
		Keyboard keyboard = new Keyboard(page);
		keyboard.enter(page.locator(".kind-choices a[href*='supervisors']"));
		page.waitForURL((url) -> url.endsWith("kind=supervisors"));
		check(browser, page, "import-new");
		keyboard.to(page.locator("#file"));
		page.locator("#file")
			.setInputFiles(new FilePayload("leger.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
		keyboard.enter(page.locator("main form.form-page button[type=submit]"));
		page.waitForURL((url) -> url.matches(".*/coordinator/imports/[0-9a-f-]{36}"));
		check(browser, page, "import-columns");
		keyboard.enter(page.locator("form[action$='/check'] button[type=submit]"));
		page.getByText("Ingenting er lagret ennå").waitFor();
		check(browser, page, "import-tried");
		assertThat(doctors("Ny")).isZero();
		keyboard.space(page.locator("#withoutErrors"));
		keyboard.enter(page.locator("form[action$='/confirm'] button"));
		page.getByText("Importen ble ferdig").waitFor();
		check(browser, page, "import-done");
		assertThat(doctors("Ny")).isOne();
		assertThat(doctors("Kontor")).isZero();
	}

	@Test
	void fromTheMenuToTheMunicipalityThatIsShort(Browser browser) {
		Page page = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.DESKTOP);
		SignIn.to(page, "/coordinator/rounds", "koordinator", JourneyWorld.PASSWORD);
		Keyboard keyboard = new Keyboard(page);
		keyboard.enter(page.locator("main th a[href*='/coordinator/rounds/']"));
		page.waitForURL((url) -> url.matches(".*/coordinator/rounds/[0-9a-f-]{36}"));
		keyboard.enter(page.locator("main a[href$='/capacity']"));
		page.waitForURL("**/capacity");
		check(browser, page, "capacity");
		keyboard.enter(page.locator("main a[href*='/capacity/map']").first());
		page.waitForURL("**/capacity/map");
		check(browser, page, "map-country");
		keyboard.enter(page.locator("svg.map a[aria-label^='Vestland']"));
		page.waitForURL((url) -> url.endsWith("/capacity/map?county=46"));
		check(browser, page, "map-county");
		keyboard.enter(page.locator("svg.map a[aria-label^='Bergen']"));
		page.waitForURL((url) -> url.contains("/capacity") && !url.contains("/map"));
		assertThat(page.locator("main").innerText()).contains(JourneyWorld.NEAREST).doesNotContain("Voss legekontor");
		check(browser, page, "map-practices");
	}

	private int doctors(String family) {
		return this.jdbc.sql("""
				SELECT count(*) FROM supervisor s JOIN person p ON p.id = s.person_id WHERE p.family_name = :family""")
			.param("family", family)
			.query(Integer.class)
			.single();
	}

	private static void check(Browser browser, Page page, String name) {
		browser.screenshot(page, name);
		browser.requireAccessible(page);
		browser.requireNoSidewaysScroll(page);
	}

}
