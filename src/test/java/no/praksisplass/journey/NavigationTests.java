package no.praksisplass.journey;

import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import no.praksisplass.testsupport.Viewport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every link of every role's navigation leads to a page, which knows that it is the one.
 */
@BrowserTest
class NavigationTests {

	@Autowired
	private CrawlWorld world;

	@ParameterizedTest
	@EnumSource(value = Visitor.class, names = "NOBODY", mode = EnumSource.Mode.EXCLUDE)
	void everyLinkLeadsToItsPage(Visitor visitor, Browser browser) {
		this.world.begin();
		Page page = browser.newPage(Locale.forLanguageTag("nb-NO"), Viewport.DESKTOP);
		SignIn.to(page, visitor.start, visitor.username(), JourneyWorld.PASSWORD);
		Locator links = page.locator("#main-nav a");
		List<String> paths = links.all().stream().map((link) -> link.getAttribute("href")).toList();
		assertThat(paths).hasSizeGreaterThanOrEqualTo((visitor == Visitor.MANAGER) ? 1 : 3);
		for (String path : paths) {
			Response response = page.navigate(path);
			assertThat(response.status()).as(path).isEqualTo(200);
			Locator current = page.locator("#main-nav a[aria-current=page]");
			assertThat(current.all()).as("the link of " + path).hasSize(1);
			assertThat(current.getAttribute("href")).isEqualTo(path);
		}
	}

}
