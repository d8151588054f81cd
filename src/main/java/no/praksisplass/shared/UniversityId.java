package no.praksisplass.shared;

import java.util.UUID;

/** Identifies a university. */
public record UniversityId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static UniversityId random() {
		return new UniversityId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
