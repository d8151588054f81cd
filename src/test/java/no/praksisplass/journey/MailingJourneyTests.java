package no.praksisplass.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SystemAccess;
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
 * From a coordinator's mailing to a GP's answer on a telephone, and the reminder to those
 * who have not answered.
 */
@BrowserTest
class MailingJourneyTests {

	private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/sign-in/link/\\S+)");

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private Doctor berg;

	@BeforeEach
	void people() {
		School school = this.world.school("uib");
		this.world.period(school, "Høsten", LocalDate.of(2099, 8, 17));
		this.berg = doctor("Berg");
		doctor("Lund");
		SystemAccess.run(() -> this.accounts
			.open(new NewAccount(this.persons.create(new NewPerson("Kristin", "Koordinator", null, null)),
					"coordinator", JourneyWorld.PASSWORD, Set.of(RoleGrant.at(school.id(), Role.COORDINATOR)))));
	}

	@Test
	void aDoctorIsInvitedAnswersOnATelephoneAndIsNotReminded(Browser browser) {
		Page office = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.DESKTOP);
		SignIn.to(office, "/coordinator/mailings", "coordinator", JourneyWorld.PASSWORD);
		mailing(browser, office, "SUPERVISOR_INVITATION", 2);

		Page telephone = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.PHONE);
		telephone.navigate(link());
		telephone.locator("main form button").click();
		telephone.waitForURL("**/supervisor");
		check(browser, telephone, "invited");
		assertThat(fields(telephone)).isLessThanOrEqualTo(8);
		telephone.getByText("Ja", new Page.GetByTextOptions().setExact(true)).first().click();
		telephone.locator("main form.answers button[type=submit]").first().click();
		telephone.getByText("Bekreftet").first().waitFor();
		check(browser, telephone, "invited-answered");
		assertThat(texts("AVAILABILITY_RECEIPT")).singleElement().asString().contains("Høsten", "Ja, plass til");

		office.navigate("/coordinator/mailings");
		mailing(browser, office, "AVAILABILITY_REMINDER", 1);
		assertThat(office.locator("main").innerText()).contains("Har svart: 1");
		assertThat(texts("AVAILABILITY_REMINDER")).singleElement().asString().contains("Kari Lund");
	}

	/** Chooses, looks and sends; the page tells by itself when all is written. */
	private static void mailing(Browser browser, Page page, String kind, int recipients) {
		page.locator("a[href$='/mailings/new']").first().click();
		check(browser, page, "mailing-kinds");
		page.locator("a[href$='kind=" + kind + "']").click();
		if (page.locator("#topic").count() > 0) {
			page.locator("#topic").selectOption(new SelectOption().setLabel("Høsten"));
		}
		check(browser, page, "mailing-new-" + kind);
		page.locator("form.form-page button[type=submit]").click();
		check(browser, page, "mailing-draft-" + kind);
		page.locator("button[popovertarget=send]").first().click();
		Locator send = page.locator("#send button[type=submit]");
		assertThat(send.innerText()).isEqualTo("Send til " + recipients);
		send.click();
		page.getByText("Ferdig").first().waitFor();
		check(browser, page, "mailing-done-" + kind);
	}

	/** The fields that can be filled in as the page opens. */
	private static long fields(Page page) {
		return page.locator("main").locator("input:visible, select:visible, textarea:visible").count();
	}

	private String link() {
		Matcher link = LINK.matcher(this.jdbc.sql("SELECT sealed_text FROM message WHERE person_id = :id")
			.param("id", this.berg.person().value())
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

	private Doctor doctor(String name) {
		Doctor doctor = this.world.doctor(name, this.world.practice("Kontor " + name));
		this.jdbc.sql("UPDATE person SET email = :email WHERE id = :id")
			.param("email", name.toLowerCase(Locale.ROOT) + "@example.no")
			.param("id", doctor.person().value())
			.update();
		return doctor;
	}

	private static void check(Browser browser, Page page, String name) {
		browser.screenshot(page, name);
		browser.requireAccessible(page);
		browser.requireNoSidewaysScroll(page);
	}

}
