package no.praksisplass.journey;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.praksisplass.journey.CrawlWorld.Examples;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The addresses of every page. The pages are the GET mappings of the application, so that
 * a new one cannot be forgotten.
 */
@Component
class Addresses {

	/**
	 * What is answered with something else than a page, besides exports and documents.
	 */
	private static final Set<String> NO_PAGES = Set.of("/coordinator/mailings/{id}/progress",
			"/coordinator/imports/template", "/admin/imports/template", "/coordinator/imports/{id}/progress",
			"/admin/imports/{id}/progress", "/coordinator/students/addresses", "/coordinator/runs/{run}/progress",
			"/coordinator/runs/{run}/problem.json", "/coordinator/runs/{run}/result.json",
			"/student/placements/{placement}/calendar.ics", "/coordinator/agreements/{id}/scans/{scan}");

	/** What only a published round has, and other rounds redirect from. */
	private static final String REPAIR = "/coordinator/rounds/{round}/repair";

	private static final Pattern VARIABLE = Pattern.compile("([a-z]+)/\\{\\w+}");

	private final RequestMappingHandlerMapping mappings;

	Addresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
		this.mappings = mappings;
	}

	/** The mappings of pages. */
	Set<String> patterns() {
		Set<String> patterns = new TreeSet<>();
		for (Map.Entry<RequestMappingInfo, HandlerMethod> mapping : this.mappings.getHandlerMethods().entrySet()) {
			boolean ours = mapping.getValue().getBeanType().getName().startsWith("no.praksisplass.");
			if (ours && mapping.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
				patterns.addAll(mapping.getKey().getPatternValues());
			}
		}
		assertThat(patterns).contains(REPAIR).containsAll(NO_PAGES).hasSizeGreaterThan(50);
		patterns.removeAll(NO_PAGES);
		patterns.removeIf((pattern) -> pattern.endsWith("/export") || pattern.endsWith("/pdf"));
		return patterns;
	}

	/** The pattern with the example of what comes before each variable. */
	static String of(String pattern, Examples examples) {
		if (pattern.equals(REPAIR)) {
			return REPAIR.replace("{round}", examples.published().round().toString());
		}
		String path = VARIABLE.matcher(pattern).replaceAll((variable) -> {
			assertThat(examples.ids()).as("an example for " + pattern).containsKey(variable.group(1));
			return Matcher.quoteReplacement(variable.group(1) + "/" + examples.ids().get(variable.group(1)));
		});
		return path + examples.queries().getOrDefault(path.substring(path.lastIndexOf('/')), "");
	}

}
