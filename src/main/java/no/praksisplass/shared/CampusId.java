package no.praksisplass.shared;

import java.util.UUID;

/** Identifies a campus of a university. */
public record CampusId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static CampusId random() {
		return new CampusId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
