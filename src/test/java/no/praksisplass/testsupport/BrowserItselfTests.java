package no.praksisplass.testsupport;

import java.nio.file.Files;
import java.util.Locale;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@BrowserTest
class BrowserItselfTests {

	private static final String PAGE = "<!doctype html><html lang='nb'><head><title>Prøve</title></head>"
			+ "<body><main><h1>Prøve</h1>%s</main></body></html>";

	@Test
	void reachesTheApplication(Browser browser) {
		assertThat(browser.page().navigate("/actuator/health").text()).contains("UP");
	}

	@Test
	void letsAnAccessiblePageThroughAndKeepsItsPicture(Browser browser) {
		Page page = browser.newPage(Locale.ENGLISH, Viewport.NARROW);
		page.setContent(PAGE.formatted("<p>æøå</p>"));
		browser.requireAccessible(page);
		browser.requireNoSidewaysScroll(page);
		assertThat(browser.screenshot(page, "browser-itself")).matches(Files::isRegularFile);
	}

	@Test
	void saysWhatIsNotAccessible(Browser browser) {
		browser.page().setContent(PAGE.formatted("<img src='data:,'>"));
		assertThatThrownBy(() -> browser.requireAccessible(browser.page())).isInstanceOf(AssertionError.class)
			.hasMessageContaining("image-alt")
			.hasMessageContaining("<img src=");
	}

}
