package no.praksisplass.journey;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a run that has ended comes once, however long it takes: the page before it
 * asks every other second how far the run is.
 */
@BrowserTest
class RunProgressTests {

	/** Longer than the page waits before it asks again. */
	private static final int SLOWLY = 5_000;

	private static final LocatorAssertions.IsVisibleOptions PATIENTLY = new LocatorAssertions.IsVisibleOptions()
		.setTimeout(60_000);

	@Autowired
	private JourneyWorld world;

	@Autowired
	private JdbcClient database;

	@Test
	void anEndThatIsSlowToLoadIsAskedForOnce(Browser browser) {
		this.world.begin();
		Page page = browser.page();
		SignIn.to(page, "/coordinator/rounds", "koordinator", JourneyWorld.PASSWORD);
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(JourneyWorld.ROUND).setExact(true)).click();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lag utkast til fordeling")).click();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Publisering")))
			.isVisible(PATIENTLY);

		this.database.sql("UPDATE allocation_run SET status = 'RUNNING', finished_at = NULL, result_sha256 = NULL")
			.update();
		page.reload();
		assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
		AtomicInteger loads = new AtomicInteger();
		page.route(Pattern.compile(".*/coordinator/runs/[-0-9a-f]+$"), (route) -> {
			if (loads.incrementAndGet() == 1) {
				page.waitForTimeout(SLOWLY);
			}
			route.resume();
		});
		this.database.sql("UPDATE allocation_run SET status = 'CANCELLED', finished_at = now()").update();

		assertThat(page.getByText("Utkastet ble stoppet")).isVisible(PATIENTLY);
		assertThat(loads).hasValue(1);
	}

}
