package no.praksisplass.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import no.praksisplass.honorarium.HonorariumWorld;
import no.praksisplass.honorarium.HonorariumWorld.Scene;
import no.praksisplass.honorarium.RateKind;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import no.praksisplass.testsupport.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An honorarium from the placement that is over until it is paid: the supervisor on a
 * telephone, the coordinator, and two finance officers.
 */
@BrowserTest
class HonorariumJourneyTests {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	@Autowired
	private HonorariumWorld world;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Clock clock;

	@BeforeEach
	void begin() {
		Scene scene = this.world.begin("uib");
		Office office = this.world.office("Fjord legekontor");
		this.world.placed(scene, office, "1");
		this.world.rate(scene, RateKind.SUPERVISION, "1500");
		RoleGrant finance = RoleGrant.at(scene.school().id(), Role.FINANCE);
		SystemAccess.run(() -> this.accounts.openAll(
				List.of(account(this.world.doctor(office), "lege", RoleGrant.of(Role.SUPERVISOR)),
						account(scene.coordinator(), "koordinator",
								RoleGrant.at(scene.school().id(), Role.COORDINATOR)),
						account(scene.finance(), "oda", finance), account(scene.second(), "per", finance)),
				JourneyWorld.PASSWORD));
	}

	@Test
	void fromAPlacementThatIsOverToPaid(Browser browser) {
		Page coordinator = page(browser, Viewport.DESKTOP, "/coordinator/honoraria", "koordinator");
		check(browser, coordinator, "honoraria-none");
		coordinator.locator("form[action$='/refresh'] button").click();
		coordinator.getByText("H-1", new Page.GetByTextOptions().setExact(true)).waitFor();
		Page doctor = page(browser, Viewport.PHONE, "/supervisor/honoraria", "lege");
		confirm(browser, doctor);
		coordinator.reload();
		choose(browser, coordinator, "honoraria-to-check");
		coordinator.getByText("Kontrollert").first().waitFor();
		Page oda = page(browser, Viewport.DESKTOP, "/finance", "oda");
		check(browser, oda, "finance-home");
		oda.navigate("/finance/honoraria");
		choose(browser, oda, "honoraria-to-approve");
		oda.navigate("/finance/batches/new");
		check(browser, oda, "batch-new");
		oda.locator("main form[method=post] button[type=submit]").click();
		oda.waitForURL((url) -> url.matches(".*/finance/batches/[0-9a-f-]{36}"));
		pay(browser, page(browser, Viewport.DESKTOP, oda.url().replaceFirst(".*?(/finance/.*)", "$1"), "per"));
		doctor.navigate("/supervisor/honoraria");
		assertThat(doctor.locator("main").innerText()).contains("kr 6 000".replace(' ', '\u00A0'), "Utbetalt");
		check(browser, doctor, "honoraria-own-paid");
	}

	private static void confirm(Browser browser, Page page) {
		check(browser, page, "honoraria-own");
		page.locator("main a.btn-primary").first().click();
		page.waitForURL((url) -> url.matches(".*/supervisor/honoraria/[0-9a-f-]{36}"));
		check(browser, page, "honorarium-own");
		page.locator("form[action$='/confirm'] button").click();
		page.getByText("Bekreftet").first().waitFor();
	}

	private static void choose(Browser browser, Page page, String name) {
		check(browser, page, name);
		page.locator("td.tick input").first().check();
		page.locator("#choose button").click();
		page.locator(".flash").first().waitFor();
	}

	private void pay(Browser browser, Page page) {
		check(browser, page, "batch-draft");
		assertThat(page.locator("main").innerText()).contains("Ett honorar på listen mangler lønnsnummer");
		ask(page, "release");
		ask(page, "export");
		check(browser, page, "batch-exported");
		page.locator("#paidOn").fill(DAY.format(LocalDate.now(this.clock)));
		page.locator("#voucher").fill("Bilag 12");
		page.locator("form[action$='/settle'] button[type=submit]").click();
		page.getByText("Utbetalt").first().waitFor();
		check(browser, page, "batch-paid");
	}

	private static void ask(Page page, String act) {
		page.locator("button[popovertarget=" + act + "]").first().click();
		page.locator("#" + act + " button[type=submit]").click();
		page.locator("button[popovertarget=" + act + "]")
			.first()
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
	}

	private static Page page(Browser browser, Viewport viewport, String path, String username) {
		Page page = browser.newPage(Locale.forLanguageTag("nb-NO"), viewport);
		SignIn.to(page, path, username, JourneyWorld.PASSWORD);
		return page;
	}

	private static NewAccount account(SignedInUser user, String username, RoleGrant grant) {
		return new NewAccount(user.personId(), username, null, Set.of(grant));
	}

	private static void check(Browser browser, Page page, String name) {
		browser.screenshot(page, name);
		browser.requireAccessible(page);
		browser.requireNoSidewaysScroll(page);
	}

}
