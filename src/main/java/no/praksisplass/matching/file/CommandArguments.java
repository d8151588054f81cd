package no.praksisplass.matching.file;

import java.io.Serial;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param command {@code match} or {@code verify}
 * @param files the problem file, and for {@code verify} the result file
 * @param output where the result goes; empty for the standard output stream
 * @param rule a rule that takes the place of the problem's
 * @param fairness a fairness that takes the place of the problem's
 * @param explain whether the result tells why and where, too
 */
record CommandArguments(String command, List<Path> files, Optional<Path> output, Optional<Rule> rule,
		Optional<Fairness> fairness, boolean explain) {

	private static final String USAGE = """
			usage: match PROBLEM [-o RESULT] [--rule optimal|pick-number] [--fairness total|greedy|generous]
			             [--explain] [--time-limit SECONDS]
			       verify PROBLEM RESULT""";

	private static final String EXPLAIN = "--explain";

	private static final List<String> MATCH_OPTIONS = List.of("-o", "--rule", "--fairness", "--time-limit");

	static CommandArguments parse(String... arguments) {
		String command = arguments[0];
		List<String> files = new ArrayList<>();
		Map<String, String> options = new HashMap<>();
		Iterator<String> rest = Stream.of(arguments).skip(1).iterator();
		while (rest.hasNext()) {
			String argument = rest.next();
			if (!argument.startsWith("-")) {
				files.add(argument);
			}
			else if (command.equals("match") && argument.equals(EXPLAIN) && !options.containsKey(EXPLAIN)) {
				options.put(EXPLAIN, "");
			}
			else if (!command.equals("match") || !MATCH_OPTIONS.contains(argument) || !rest.hasNext()
					|| options.put(argument, rest.next()) != null) {
				throw new UsageException(argument + " does not fit here\n" + USAGE);
			}
		}
		if (files.size() != (command.equals("match") ? 1 : 2)) {
			throw new UsageException(USAGE);
		}
		checkTimeLimit(options.getOrDefault("--time-limit", "60"));
		return new CommandArguments(command, files.stream().map(CommandArguments::path).toList(),
				Optional.ofNullable(options.get("-o")).map(CommandArguments::path),
				word(options.get("--rule"), Rule.values(), Rule::code),
				word(options.get("--fairness"), Fairness.values(), Fairness::code), options.containsKey(EXPLAIN));
	}

	/**
	 * The limit is for integer programs; what is solved here is solved to the end, as a
	 * flow.
	 */
	private static void checkTimeLimit(String seconds) {
		if (!seconds.matches("[1-9][0-9]{0,8}")) {
			throw new UsageException("--time-limit takes whole seconds, at least 1\n" + USAGE);
		}
	}

	CommandArguments with(Rule rule, Fairness fairness) {
		return new CommandArguments(this.command, this.files, this.output, Optional.of(rule), Optional.of(fairness),
				this.explain);
	}

	Path problem() {
		return this.files.get(0);
	}

	Path result() {
		return this.files.get(1);
	}

	private static Path path(String text) {
		try {
			return Path.of(text);
		}
		catch (InvalidPathException ex) {
			throw new UsageException(String.valueOf(ex.getMessage()));
		}
	}

	private static <T> Optional<T> word(@Nullable String word, T[] values, Function<T, String> code) {
		if (word == null) {
			return Optional.empty();
		}
		return Optional.of(Stream.of(values)
			.filter((value) -> code.apply(value).equals(word))
			.findFirst()
			.orElseThrow(() -> new UsageException(word + " is not known\n" + USAGE)));
	}

	/** The command line cannot be carried out as it was given. */
	static final class UsageException extends RuntimeException {

		@Serial
		private static final long serialVersionUID = 1L;

		UsageException(String message) {
			super(message);
		}

	}

}
