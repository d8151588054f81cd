package no.praksisplass.shared;

import java.util.UUID;

/** Identifies an allocation run, one draft of a round's allocation. */
public record RunId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static RunId random() {
		return new RunId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
