package no.praksisplass.testsupport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;

/**
 * The browser as one test uses it. Addresses are relative to the application under test:
 * {@code browser.page().navigate("/")}. Every user of a journey has a page of her own,
 * with her own cookies, and all are closed after the test. An uncaught script error or a
 * breach of the content security policy fails the test.
 */
public final class Browser implements AutoCloseable {

	/**
	 * What the law asks (2.1 AA), what we ask (2.2 AA), and what is good practice beside
	 * it.
	 */
	private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private final com.microsoft.playwright.Browser chromium;

	private final String baseUrl;

	private final List<BrowserContext> windows = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private @Nullable Page page;

	Browser(com.microsoft.playwright.Browser chromium, String baseUrl) {
		this.chromium = chromium;
		this.baseUrl = baseUrl;
	}

	/** The test's own page: in bokmål, on a desktop. */
	public Page page() {
		if (this.page == null) {
			this.page = newPage(Locale.forLanguageTag("nb-NO"), Viewport.DESKTOP);
		}
		return this.page;
	}

	/** A page of another user, with cookies of its own. */
	public Page newPage(Locale locale, Viewport viewport) {
		BrowserContext window = this.chromium
			.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(this.baseUrl)
				.setLocale(locale.toLanguageTag())
				.setTimezoneId("Europe/Oslo")
				.setViewportSize(viewport.width, viewport.height));
		window.setDefaultTimeout(15_000);
		window.setDefaultNavigationTimeout(30_000);
		this.windows.add(window);
		Page page = window.newPage();
		page.onPageError((error) -> this.complaints.add(page.url() + ": " + error));
		page.onConsoleMessage((message) -> {
			// A refused form answers 422, which the console calls a failure to load
			if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
				this.complaints.add(page.url() + ": " + message.text());
			}
		});
		return page;
	}

	/** Saves the whole page as {@code target/screenshots/<name>.png}. */
	public Path screenshot(Page page, String name) {
		Path file = Path.of("target", "screenshots", name + ".png");
		page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
		return file;
	}

	/**
	 * Fails with every breach of accessibility that axe finds on the page, each with the
	 * elements concerned and where the rule is explained. Pages have no frames, so that
	 * axe need not open a page of its own.
	 */
	public void requireAccessible(Page page) {
		List<Rule> violations = new AxeBuilder(page).withTags(STANDARDS).setLegacyMode(true).analyze().getViolations();
		if (!violations.isEmpty()) {
			throw new AssertionError(page.url() + " is not accessible:\n"
					+ violations.stream().map(Browser::describe).collect(Collectors.joining("\n")));
		}
	}

	private static String describe(Rule rule) {
		return "- %s (%s, %s): %s%n%s".formatted(rule.getId(), rule.getImpact(), rule.getHelpUrl(), rule.getHelp(),
				rule.getNodes().stream().map(Browser::describe).collect(Collectors.joining("\n")));
	}

	private static String describe(CheckedNode node) {
		return "    " + node.getHtml() + "\n      "
				+ String.valueOf(node.getFailureSummary()).replace("\n", "\n      ");
	}

	/** Fails if the page can be scrolled sideways. */
	public void requireNoSidewaysScroll(Page page) {
		int overflow = ((Number) page
			.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
		if (overflow > 0) {
			throw new AssertionError(page.url() + " is " + overflow + " px wider than the window");
		}
	}

	/** Saves what the open pages show, for a test that failed. */
	void screenshotAll(String name) {
		List<Page> pages = this.windows.stream().flatMap((window) -> window.pages().stream()).toList();
		for (int i = 0; i < pages.size(); i++) {
			screenshot(pages.get(i), "failed-" + name + "-" + i);
		}
	}

	/** What the scripts of the pages complained of. */
	List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	@Override
	public void close() {
		this.windows.forEach(BrowserContext::close);
	}

}
