package no.praksisplass.matching.engine.model;

import no.praksisplass.matching.engine.model.ProblemException.Kind;

/** Checks of numbers as they were read. */
final class Ranges {

	private Ranges() {
	}

	/** A number from 0 to 2<sup>31</sup>-1. */
	static int amount(long value, String section, int index, String field) {
		return between(value, 0, Integer.MAX_VALUE, section, index, field);
	}

	static int between(long value, int low, int high, String section, int index, String field) {
		if (value < low || value > high) {
			throw new ProblemException(Kind.OUT_OF_RANGE, "/" + section + "/" + index + "/" + field,
					value + " is not from " + low + " to " + high);
		}
		return (int) value;
	}

	/** A number from {@code low} to {@code high} outside the sections. */
	static int between(long value, int low, int high, String pointer) {
		if (value < low || value > high) {
			throw new ProblemException(Kind.OUT_OF_RANGE, pointer, value + " is not from " + low + " to " + high);
		}
		return (int) value;
	}

}
