package no.praksisplass.journey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import no.praksisplass.journey.CrawlWorld.Examples;
import no.praksisplass.testsupport.Browser;
import no.praksisplass.testsupport.BrowserTest;
import no.praksisplass.testsupport.Viewport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page in every language, and on narrow windows. */
@BrowserTest
class AccessibilityTests {

	@Autowired
	private CrawlWorld world;

	@Autowired
	private Addresses addresses;

	@Test
	void everyPageIsForEverybody(Browser browser) {
		Examples examples = this.world.begin();
		Map<Visitor, List<String>> paths = Stream
			.concat(this.addresses.patterns().stream().map((pattern) -> Addresses.of(pattern, examples)),
					examples.more().stream())
			.collect(Collectors.groupingBy(Visitor::of, () -> new EnumMap<>(Visitor.class), Collectors.toList()));
		List<String> complaints = new ArrayList<>();
		paths.forEach((visitor, hers) -> {
			for (String language : List.of("nb-NO", "nn-NO", "en")) {
				Page page = arrive(browser, visitor, language);
				hers.forEach((path) -> look(browser, page, path, language, complaints));
				page.context().close();
			}
		});
		assertThat(complaints).isEmpty();
	}

	private static Page arrive(Browser browser, Visitor visitor, String language) {
		Page page = browser.newPage(Locale.forLanguageTag(language), Viewport.DESKTOP);
		if (visitor != Visitor.NOBODY) {
			SignIn.to(page, visitor.start, visitor.username(), JourneyWorld.PASSWORD);
		}
		return page;
	}

	private static void look(Browser browser, Page page, String path, String language, List<String> complaints) {
		Response response = page.navigate(path);
		String where = language + " " + path + ": ";
		if (response.status() != 200 && !path.endsWith("finnes-ikke")) {
			complaints.add(where + response.status());
			return;
		}
		if (page.content().contains("??")) {
			complaints.add(where + "a text is missing");
		}
		check(where, () -> browser.requireAccessible(page), complaints);
		if (language.startsWith("nb")) {
			page.setViewportSize(360, 740);
			check(where + "at 360 px ", () -> browser.requireAccessible(page), complaints);
			page.setViewportSize(320, 640);
			check(where + "at 320 px ", () -> browser.requireNoSidewaysScroll(page), complaints);
			page.setViewportSize(1280, 900);
		}
	}

	private static void check(String where, Runnable requirement, List<String> complaints) {
		try {
			requirement.run();
		}
		catch (AssertionError error) {
			complaints.add(where + error.getMessage());
		}
	}

}
