package no.praksisplass.shared;

import java.util.UUID;

/** Identifies a practice. */
public record PracticeId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static PracticeId random() {
		return new PracticeId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
