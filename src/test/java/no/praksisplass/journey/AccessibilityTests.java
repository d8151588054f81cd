package no.praksisplass.journey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page in every language, and on narrow windows. The pages are the GET mappings of
 * the application, so that a new one cannot be forgotten.
 */
@BrowserTest
class AccessibilityTests {

	/** What is answered with something else than a page. */
	private static final Set<String> NO_PAGES = Set.of("/coordinator/runs/{run}/progress",
			"/coordinator/runs/{run}/problem.json", "/coordinator/runs/{run}/result.json",
			"/student/placements/{placement}/calendar.ics");

	private static final Pattern VARIABLE = Pattern.compile("([a-z]+)/\\{\\w+}");

	@Autowired
	private CrawlWorld world;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Test
	void everyPageIsForEverybody(Browser browser) {
		Examples examples = this.world.begin();
		Map<Visitor, List<String>> paths = Stream
			.concat(patterns().stream().map((pattern) -> address(pattern, examples)), examples.more().stream())
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

	private Set<String> patterns() {
		Set<String> patterns = new TreeSet<>();
		for (Map.Entry<RequestMappingInfo, HandlerMethod> mapping : this.mappings.getHandlerMethods().entrySet()) {
			boolean ours = mapping.getValue().getBeanType().getName().startsWith("no.praksisplass.");
			if (ours && mapping.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
				patterns.addAll(mapping.getKey().getPatternValues());
			}
		}
		assertThat(patterns).containsAll(NO_PAGES).hasSizeGreaterThan(50);
		patterns.removeAll(NO_PAGES);
		return patterns;
	}

	/** The pattern with the example of what comes before each variable. */
	private static String address(String pattern, Examples examples) {
		String path = VARIABLE.matcher(pattern).replaceAll((variable) -> {
			assertThat(examples.ids()).as("an example for " + pattern).containsKey(variable.group(1));
			return Matcher.quoteReplacement(variable.group(1) + "/" + examples.ids().get(variable.group(1)));
		});
		return path + examples.queries().getOrDefault(path.substring(path.lastIndexOf('/')), "");
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
