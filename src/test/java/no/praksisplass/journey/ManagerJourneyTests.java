package no.praksisplass.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.Doctor;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import no.praksisplass.testsupport.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a coordinator's invitation to a practice manager's answer on a telephone, and the
 * GP who gets the receipt and corrects it.
 */
@BrowserTest
class ManagerJourneyTests {

	private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/sign-in/link/\\S+)");

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private PracticeId practice;

	@BeforeEach
	void people() {
		School school = this.world.school("uib");
		this.world.period(school, "Høsten", LocalDate.of(2099, 8, 17));
		this.practice = this.world.practice("Fjord legekontor");
		Doctor doctor = this.world.doctor("Berg", this.practice);
		this.jdbc.sql("UPDATE person SET email = 'berg@example.no' WHERE id = ?")
			.param(doctor.person().value())
			.update();
		SystemAccess.run(() -> {
			this.accounts.open(new NewAccount(this.persons.create(new NewPerson("Kristin", "Koordinator", null, null)),
					"coordinator", JourneyWorld.PASSWORD, Set.of(RoleGrant.at(school.id(), Role.COORDINATOR))));
			this.accounts.open(new NewAccount(doctor.person(), "berg", JourneyWorld.PASSWORD,
					Set.of(RoleGrant.of(Role.SUPERVISOR))));
		});
	}

	@Test
	void aManagerAnswersForAGpWhoGetsTheReceiptAndCorrectsIt(Browser browser) {
		invite(browser);
		answer(browser);
		assertThat(texts("AVAILABILITY_RECEIPT")).singleElement()
			.asString()
			.contains("Høsten", "Ja, plass til 2", "Gitt av Berit Kontor (Kontorlederen)");
		correct(browser);
		assertThat(texts("AVAILABILITY_RECEIPT")).hasSize(2)
			.anySatisfy((text) -> assertThat(text).contains("Høsten", "Nei", "Gitt av Kari Berg"));
	}

	private void invite(Browser browser) {
		Page office = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.DESKTOP);
		SignIn.to(office, "/coordinator/practices/" + this.practice, "coordinator", JourneyWorld.PASSWORD);
		office.locator("#managers a").click();
		office.locator("#givenName").fill("Berit");
		office.locator("#familyName").fill("Kontor");
		office.locator("#email").fill("berit@example.no");
		check(browser, office, "manager-new");
		office.locator("form.panel button[type=submit]").click();
		office.locator("#managers").getByText("Berit Kontor").first().waitFor();
		check(browser, office, "manager-invited");
	}

	private void answer(Browser browser) {
		Page telephone = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.PHONE);
		telephone.navigate(link());
		telephone.locator("main form button").click();
		telephone.waitForURL("**/practice-manager");
		telephone.getByText("Én periode mangler svar").first().waitFor();
		check(browser, telephone, "manager-home");
		telephone.locator(".managed a").first().click();
		assertThat(fields(telephone)).isLessThanOrEqualTo(8);
		telephone.locator("input[type=radio][value=YES]").check();
		telephone.locator("#seats").fill("2");
		check(browser, telephone, "manager-answer");
		telephone.locator("form.panel button[type=submit]").click();
		telephone.getByText("Alle perioder har svar.").first().waitFor();
		check(browser, telephone, "manager-answered");
	}

	private static void correct(Browser browser) {
		Page doctor = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.PHONE);
		SignIn.to(doctor, "/supervisor", "berg", JourneyWorld.PASSWORD);
		doctor.getByText("registrert av kontorlederen").first().waitFor();
		doctor.getByText("Nei", new Page.GetByTextOptions().setExact(true)).first().click();
		Locator reason = doctor.locator("[data-when=no] select").first();
		reason.selectOption("LEAVE");
		doctor.locator("button.answer-confirm").first().click();
		doctor.locator("fieldset.answer").getByText("registrert av kontorlederen").waitFor(hidden());
		check(browser, doctor, "manager-corrected");
	}

	private static Locator.WaitForOptions hidden() {
		return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
	}

	/** The fields that can be filled in as the page opens. */
	private static long fields(Page page) {
		return page.locator("main").locator("input:visible, select:visible, textarea:visible").count();
	}

	private String link() {
		Matcher link = LINK.matcher(this.jdbc.sql("SELECT sealed_text FROM message WHERE kind = 'MANAGER_INVITATION'")
			.query(String.class)
			.single());
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	private List<String> texts(String kind) {
		return this.jdbc.sql("SELECT text FROM message WHERE kind = :kind")
			.param("kind", kind)
			.query(String.class)
			.list();
	}

	private static void check(Browser browser, Page page, String name) {
		browser.screenshot(page, name);
		browser.requireAccessible(page);
		browser.requireNoSidewaysScroll(page);
	}

}
