package no.praksisplass.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The choices that a field offers, whatever a controller gave: a collection of
 * {@link Option}, of enum constants or of plain values, or an enum's class. In templates
 * {@code fieldOptions}.
 */
public class Options {

	private final Texts texts;

	Options(Texts texts) {
		this.texts = texts;
	}

	/** The choices in the order given. */
	public List<Option> of(Object choices) {
		if (choices instanceof Collection<?> several) {
			return several.stream().map(this::option).toList();
		}
		if (choices instanceof Object[] several) {
			return Arrays.stream(several).map(this::option).toList();
		}
		throw new IllegalArgumentException("No choices: " + choices.getClass());
	}

	private Option option(Object choice) {
		if (choice instanceof Option option) {
			return option;
		}
		if (choice instanceof Enum<?> constant) {
			return new Option(constant.name(), this.texts.of(constant));
		}
		return new Option(choice.toString(), choice.toString());
	}

}
