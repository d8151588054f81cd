package no.praksisplass.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text is there in all three languages, and takes the same arguments in each. */
class MessagesTests {

	private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9a-z]+");

	private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

	static Stream<String> basenames() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
		return Arrays.stream(files)
			.map((file) -> Objects.requireNonNull(file.getFilename()).replace(".properties", ""))
			.filter((name) -> !name.matches(".*_(nn|en)"));
	}

	@ParameterizedTest
	@MethodSource("basenames")
	void everyLanguageHasTheSameKeysAndArguments(String basename) throws IOException {
		Properties bokmaal = read(basename);
		for (String suffix : List.of("_nn", "_en")) {
			Properties other = read(basename + suffix);
			assertThat(other.stringPropertyNames()).as(basename + suffix)
				.containsExactlyInAnyOrderElementsOf(bokmaal.stringPropertyNames());
			for (String key : bokmaal.stringPropertyNames()) {
				assertThat(arguments(other.getProperty(key))).as("arguments of %s in %s%s", key, basename, suffix)
					.isEqualTo(arguments(bokmaal.getProperty(key)));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("basenames")
	void noTextIsEmptyOrLosesItsArgumentToAnApostrophe(String basename) throws IOException {
		for (String suffix : List.of("", "_nn", "_en")) {
			Properties texts = read(basename + suffix);
			for (String key : texts.stringPropertyNames()) {
				String text = texts.getProperty(key);
				assertThat(text).as("%s in %s%s", key, basename, suffix).isNotBlank();
				if (text.contains("{0")) {
					assertThat(LONE_APOSTROPHE.matcher(text).find())
						.as("apostrophe in %s of %s%s", key, basename, suffix)
						.isFalse();
				}
			}
		}
	}

	@Test
	void everyConstantOfAnEnumWithTextsHasOne() throws IOException {
		Set<String> keys = read("enums").stringPropertyNames();
		Set<String> types = keys.stream()
			.map((key) -> key.substring("enum.".length(), key.lastIndexOf('.')))
			.collect(Collectors.toSet());
		Set<String> expected = new TreeSet<>();
		new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("no.praksisplass")
			.stream()
			.filter((type) -> type.isEnum() && types.contains(nameInPackage(type)))
			.forEach((type) -> constants(type).forEach(expected::add));

		assertThat(keys).containsExactlyInAnyOrderElementsOf(expected);
	}

	private static Stream<String> constants(JavaClass type) {
		return type.getFields()
			.stream()
			.filter((field) -> field.getRawType().equals(type))
			.map((field) -> "enum." + nameInPackage(type) + "." + field.getName());
	}

	private static String nameInPackage(JavaClass type) {
		return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
	}

	private static List<String> arguments(String text) {
		return ARGUMENT.matcher(text).results().map((found) -> found.group()).distinct().sorted().toList();
	}

	private static Properties read(String name) throws IOException {
		Properties texts = new Properties();
		Resource file = new PathMatchingResourcePatternResolver()
			.getResource("classpath:messages/" + name + ".properties");
		try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}

}
