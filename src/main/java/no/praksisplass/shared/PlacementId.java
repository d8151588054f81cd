package no.praksisplass.shared;

import java.util.UUID;

/** Identifies a placement. */
public record PlacementId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static PlacementId random() {
		return new PlacementId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
