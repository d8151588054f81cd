package no.praksisplass.matching.file;

import java.util.List;

/** The fields an object may have; the required ones come first. */
final class Fields {

	private final List<String> names;

	private final int required;

	/**
	 * Names the fields.
	 * @param required how many of them, from the first, must be given
	 * @param names at most 63 names
	 */
	Fields(int required, String... names) {
		this.required = required;
		this.names = List.of(names);
	}

	int indexOf(String name) {
		return this.names.indexOf(name);
	}

	String name(int index) {
		return this.names.get(index);
	}

	/** The first required field that is not among those seen, or -1. */
	int firstMissing(long seen) {
		int missing = Long.numberOfTrailingZeros(~seen);
		return (missing < this.required) ? missing : -1;
	}

}
