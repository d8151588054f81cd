package no.praksisplass.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no template may hold, since the content security policy forbids it or it escapes
 * nothing.
 */
class TemplatesTests {

	private static final Map<String, Pattern> FORBIDDEN = Map.of("unescaped text", Pattern.compile("th:utext|\\[\\("),
			"inline style", Pattern.compile("(?<![\\w-])(th:)?style(append)?\\s*=|<style", Pattern.CASE_INSENSITIVE),
			"event handler", Pattern.compile("\\s(th:)?on[a-z]+\\s*=|hx-on", Pattern.CASE_INSENSITIVE), "inline script",
			Pattern.compile("<script(?![^>]*\\ssrc=|[^>]*th:src=)|javascript:", Pattern.CASE_INSENSITIVE),
			"foreign address", Pattern.compile("(src|href)\\s*=\\s*\"(https?:)?//", Pattern.CASE_INSENSITIVE));

	private static final Pattern ASKED_TOO_LATE = Pattern.compile(
			"<[^>]*th:(if|unless)=\"[^\"]*\"[^<]*?th:replace=[^>]*|<[^>]*th:replace=\"[^\"]*\"\\s+th:(if|unless)=");

	private static final Pattern MESSAGE = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]");

	static Stream<Resource> templates() throws IOException {
		return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html"));
	}

	static Stream<Resource> sharedTemplates() throws IOException {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		return Stream.of("layout", "fragments", "error").flatMap((folder) -> {
			try {
				return Arrays.stream(resolver.getResources("classpath*:templates/" + folder + "/*.html"));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	@ParameterizedTest
	@MethodSource("templates")
	void holdsNothingForbidden(Resource template) throws IOException {
		String text = withoutComments(template);

		FORBIDDEN.forEach(
				(what, pattern) -> assertThat(pattern.matcher(text).results().map((found) -> found.group())).as(what)
					.isEmpty());
	}

	/** Thymeleaf includes first and asks afterwards, of a tag that is no longer there. */
	@ParameterizedTest
	@MethodSource("sharedTemplates")
	void asksOutsideTheTagThatIsReplaced(Resource template) throws IOException {
		assertThat(ASKED_TOO_LATE.matcher(withoutComments(template)).results().map((found) -> found.group())).isEmpty();
	}

	@Test
	void namesOnlyTextsThatExist() throws IOException {
		MessageSource messages = MessagesConfiguration.messageSource();
		List<String> missing = new ArrayList<>();
		for (Resource template : templates().toList()) {
			String text = withoutComments(template);
			MESSAGE.matcher(text).results().map((found) -> found.group(1)).forEach((key) -> {
				if (messages.getMessage(key, null, null, Locale.forLanguageTag("nb")) == null) {
					missing.add(Objects.requireNonNull(template.getFilename()) + ": " + key);
				}
			});
		}

		assertThat(missing).isEmpty();
	}

	private static String withoutComments(Resource template) throws IOException {
		return template.getContentAsString(StandardCharsets.UTF_8).replaceAll("(?s)<!--.*?-->", "");
	}

}
