package no.praksisplass.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import no.praksisplass.demo.load.DemoData;
import no.praksisplass.journey.SignIn;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The demonstration's large round through the browser, and the picture of it in the
 * README: target/screenshots/readme-run.png, copied by hand to docs/images/round.png.
 */
@BrowserTest
class DemoPictureTests {

	private static final int MOST_DRAFTS = 8;

	private static final LocatorAssertions.IsVisibleOptions PATIENTLY = new LocatorAssertions.IsVisibleOptions()
		.setTimeout(60_000);

	@Autowired
	private ApplicationContext application;

	private DemoContext demo;

	@BeforeEach
	void load() throws SQLException {
		this.demo = new DemoContext(this.application);
		this.demo.empty();
		this.demo.data().loadIntoEmptyDatabase();
	}

	@AfterEach
	void close() {
		this.demo.close();
	}

	@Test
	void theLargeRoundIsAllocatedUntilItCanBePublished(Browser browser) {
		Page page = browser.page();
		SignIn.to(page, "/coordinator/rounds", "koordinator.uib", DemoData.PASSWORD);
		page.locator("tbody th a").first().click();
		button(page, "Lag utkast til fordeling").click();
		awaitResult(page, 1);
		assertThat(page.locator("[aria-labelledby=rows-title] tbody tr")).hasCount(50);
		int drafts = 1;
		while (page.locator("#surplus").isVisible() && drafts < MOST_DRAFTS) {
			closeSurplus(page);
			drafts++;
			awaitResult(page, drafts);
		}
		assertThat(button(page, "Publiser")).isVisible();

		page.setViewportSize(1280, 1420);
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "readme-run.png")));
		page.locator(".pager a[rel=next]").click();
		assertThat(page.locator(".pager-count")).hasText("Viser 51–100 av 250");
	}

	/** Ticks as many seats of each supervisor as there are too many, and runs again. */
	private static void closeSurplus(Page page) {
		for (Locator supervisor : page.locator(".surplus").all()) {
			String text = supervisor.locator(".sub").innerText();
			int tooMany = Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
			supervisor.getByRole(AriaRole.CHECKBOX).all().stream().limit(tooMany).forEach(Locator::check);
		}
		page.locator("#surplus textarea").fill("Veilederne tar ikke flere.");
		button(page, "Steng de valgte og kjør på nytt").click();
	}

	private static void awaitResult(Page page, int draft) {
		assertThat(heading(page, "Utkast " + draft)).isVisible(PATIENTLY);
		assertThat(heading(page, "Publisering")).isVisible(PATIENTLY);
	}

	private static Locator heading(Page page, String name) {
		return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
