package no.praksisplass.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import no.praksisplass.testsupport.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From the question to a student's wishes, and their receipt. */
@BrowserTest
class WishReceiptJourneyTests {

	private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/sign-in/link/\\S+)");

	@Autowired
	private JourneyWorld world;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SchedulerClient scheduler;

	@Autowired
	@Qualifier("wishReceiptsTask")
	private RecurringTask<Void> receipts;

	@BeforeEach
	void begin() {
		this.world.begin();
		this.jdbc.sql("UPDATE person SET email = 'kari@example.no' WHERE family_name = 'Nordmann'").update();
	}

	@Test
	void aStudentIsAskedWishesAndGetsAReceipt(Browser browser) {
		Page office = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.DESKTOP);
		SignIn.to(office, "/coordinator/mailings/new?kind=WISH_REQUEST", "koordinator", JourneyWorld.PASSWORD);
		office.locator("#topic").selectOption(new SelectOption().setLabel(JourneyWorld.ROUND));
		office.locator("form.form-page button[type=submit]").click();
		assertThat(office.locator("main").innerText()).contains("Har ingen e-postadresse: 5");
		office.locator("button[popovertarget=send]").first().click();
		office.locator("#send button[type=submit]").click();
		office.getByText("Ferdig").first().waitFor();

		Page telephone = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.PHONE);
		telephone.navigate(link());
		telephone.locator("main form button").click();
		telephone.waitForURL("**/student");
		telephone.navigate("/student/wishes");
		telephone.getByRole(AriaRole.MAIN)
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Legg til " + JourneyWorld.NEAREST))
			.first()
			.click();
		telephone.locator("#wish-list .wish").first().waitFor();
		browser.requireAccessible(telephone);
		browser.requireNoSidewaysScroll(telephone);

		this.jdbc.sql("UPDATE wish_list SET receipt_due_at = now()").update();
		this.scheduler.scheduleIfNotExists(this.receipts.instance(RecurringTask.INSTANCE), Instant.now());
		await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(text("WISH_RECEIPT")).isNotEmpty());
		assertThat(text("WISH_RECEIPT")).contains("1. " + JourneyWorld.NEAREST + ", Bergen", "Kari Nordmann", " kl. ");

		office.navigate("/coordinator/students");
		office.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nordmann, Kari")).click();
		office.locator("#messages table").waitFor();
		assertThat(office.locator("#messages").innerText()).contains("Vi har fått ønskene dine",
				"Nå kan du ønske praksisplass", "I kø");
		browser.screenshot(office, "student-messages");
		browser.requireAccessible(office);
		browser.requireNoSidewaysScroll(office);
	}

	private String link() {
		Matcher link = LINK.matcher(this.jdbc.sql("SELECT sealed_text FROM message WHERE kind = 'WISH_REQUEST'")
			.query(String.class)
			.single());
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	private String text(String kind) {
		return this.jdbc.sql("SELECT text FROM message WHERE kind = :kind")
			.param("kind", kind)
			.query(String.class)
			.optional()
			.orElse("");
	}

}
