package no.praksisplass.shared;

import java.util.UUID;

/** Identifies a person. */
public record PersonId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static PersonId random() {
		return new PersonId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
