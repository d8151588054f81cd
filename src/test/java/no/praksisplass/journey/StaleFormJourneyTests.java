package no.praksisplass.journey;

import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import no.praksisplass.testsupport.Viewport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody else saves a practice while a coordinator writes; she decides by keyboard. */
@BrowserTest
class StaleFormJourneyTests {

	@Autowired
	private CrawlWorld world;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void keepsWhatWasTypedAndTakesWhatTheOtherSaved(Browser browser) {
		String path = Addresses.of("/coordinator/practices/{id}", this.world.begin());
		Page page = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.DESKTOP);
		SignIn.to(page, path + "/edit", Visitor.COORDINATOR.username(), JourneyWorld.PASSWORD);
		page.locator("#name").fill("Mitt legekontor");
		page.locator("#contactName").fill("Min kontakt");
		this.jdbc.sql("UPDATE practice SET name = 'Deres legekontor', version = version + 1 WHERE name = 'Bryggen'")
			.update();
		page.locator("#contactName").press("Enter");
		page.locator(".error-summary").getByText("Noen andre lagret mens du skrev").waitFor();
		assertThat(page.locator("#name").inputValue()).isEqualTo("Mitt legekontor");
		assertThat(page.locator(".field-theirs").allTextContents()).hasSize(2)
			.anySatisfy((text) -> assertThat(text).contains("Deres legekontor"));
		browser.requireAccessible(page);
		page.setViewportSize(320, 640);
		browser.requireAccessible(page);
		browser.requireNoSidewaysScroll(page);
		Locator mine = page.locator("#name-mine");
		mine.focus();
		page.keyboard().press("ArrowDown");
		assertThat(page.locator("#name-theirs").isChecked()).isTrue();
		page.locator("#contactName").press("Enter");
		page.locator("h1").getByText("Deres legekontor").waitFor();
		assertThat(page.locator("main").textContent()).contains("Min kontakt");
	}

}
