package no.praksisplass.supervisor.web;

import org.jspecify.annotations.Nullable;

/** Fields that were left empty. */
final class Blank {

	private Blank() {
	}

	/** The text without the space around it, or null where nothing is left. */
	static @Nullable String toNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
