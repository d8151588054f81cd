package no.praksisplass.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Code names texts that exist, and no text stands there that nothing names. */
class MessageKeysTests {

	/**
	 * Where code names a text: a rule's reason, a message after a redirect, a refused
	 * field.
	 */
	private static final List<Pattern> NAMING = Stream
		.of("RuleViolation\\.of\\(\\s*\"([^\"]+)\"", "RuleViolation\\.onField\\(\\s*\"[^\"]*\",\\s*\"([^\"]+)\"",
				"Flash\\.\\w+\\(\\s*\"([^\"]+)\"", "rejectValue\\(\\s*\"[^\"]*\",\\s*\"([^\"]+)\"",
				"errors\\.reject\\(\\s*\"([^\"]+)\"", "message = \"\\{([^}]+)}\"", "texts\\.of\\(\\s*\"([^\"]+)\"")
		.map(Pattern::compile)
		.toList();

	private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w-]*(?:\\.[\\w-]+)+");

	/** The beginning of a key whose end is worked out, as in {@code "role." + role}. */
	private static final Pattern BEGINNING = Pattern
		.compile("[|'\"]([a-zA-Z][\\w-]*(?:\\.[\\w-]+)*\\.)(?:[\"']|\\$\\{)");

	/** What Spring and Bean Validation look up by themselves. */
	private static final Pattern NAMED_BY_FRAMEWORKS = Pattern.compile("typeMismatch.*|jakarta\\.validation\\..*");

	private static String java;

	private static String templates;

	@BeforeAll
	static void read() throws IOException {
		java = read(Path.of("src/main/java"), ".java");
		templates = read(Path.of("src/main/resources/templates"), ".html");
	}

	@Test
	void codeNamesOnlyTextsThatExist() throws IOException {
		MessageSource messages = MessagesConfiguration.messageSource();
		Set<String> named = NAMING.stream()
			.flatMap((pattern) -> pattern.matcher(java).results())
			.map((found) -> found.group(1))
			.filter((key) -> !key.endsWith("."))
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(named).hasSizeGreaterThan(50)
			.allSatisfy((key) -> assertThat(messages.getMessage(key, null, null, Locale.forLanguageTag("nb"))).as(key)
				.isNotNull());
	}

	@Test
	void everyTextIsNamedSomewhere() throws IOException {
		String everything = java + templates;
		Set<String> words = found(WORD, 0, everything);
		Set<String> beginnings = found(BEGINNING, 1, everything);

		assertThat(keys()).hasSizeGreaterThan(500)
			.filteredOn((key) -> !words.contains(key) && beginnings.stream().noneMatch(key::startsWith)
					&& !NAMED_BY_FRAMEWORKS.matcher(key).matches())
			.isEmpty();
	}

	private static Set<String> keys() throws IOException {
		Set<String> keys = new TreeSet<>();
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
			for (Path file : files.filter((path) -> !path.toString().matches(".*_(nn|en)\\.properties")).toList()) {
				Properties texts = new Properties();
				texts.load(Files.newBufferedReader(file));
				keys.addAll(texts.stringPropertyNames());
			}
		}
		return keys;
	}

	private static Set<String> found(Pattern pattern, int group, String text) {
		return pattern.matcher(text).results().map((found) -> found.group(group)).collect(Collectors.toSet());
	}

	private static String read(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((path) -> path.toString().endsWith(ending)).map((path) -> {
				try {
					return Files.readString(path, StandardCharsets.UTF_8);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).collect(Collectors.joining("\n"));
		}
	}

}
