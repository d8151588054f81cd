package no.praksisplass.shared;

import java.util.UUID;

/** Identifies an allocation round. */
public record RoundId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static RoundId random() {
		return new RoundId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
