package no.praksisplass.shared;

import org.jspecify.annotations.Nullable;

/** Fields that were left empty. */
public final class Blank {

	private Blank() {
	}

	/** The text without the space around it, or null where nothing is left. */
	public static @Nullable String toNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
