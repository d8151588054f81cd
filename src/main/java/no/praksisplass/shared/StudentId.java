package no.praksisplass.shared;

import java.util.UUID;

/** Identifies a student. */
public record StudentId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static StudentId random() {
		return new StudentId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
