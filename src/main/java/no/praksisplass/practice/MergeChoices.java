package no.praksisplass.practice;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What was chosen where two that are merged differ.
 *
 * @param sides by the name of a value or a clash, whose stands
 */
public record MergeChoices(Map<String, Side> sides) {

	public MergeChoices {
		sides = Map.copyOf(sides);
	}

	/** What was chosen, if something was. */
	public Optional<Side> of(String name) {
		return Optional.ofNullable(this.sides.get(name));
	}

	/** The value chosen; the one kept where nothing was. */
	public <V> V pick(String name, V kept, V away) {
		return (of(name).orElse(Side.KEPT) == Side.KEPT) ? kept : away;
	}

	/** The same of a value that may be absent. */
	public <V> @Nullable V pickOrNone(String name, @Nullable V kept, @Nullable V away) {
		return (of(name).orElse(Side.KEPT) == Side.KEPT) ? kept : away;
	}

	/** As it is stored: one choice a line. */
	public String written() {
		return new TreeMap<>(this.sides).entrySet()
			.stream()
			.map((choice) -> choice.getKey() + "=" + choice.getValue())
			.collect(Collectors.joining("\n"));
	}

	/** As it was stored. */
	public static MergeChoices read(String written) {
		return new MergeChoices(written.lines()
			.map((line) -> line.split("=", 2))
			.collect(Collectors.toMap((parts) -> parts[0], (parts) -> Side.valueOf(parts[1]))));
	}

}
