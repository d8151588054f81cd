package no.praksisplass.shared;

import java.util.UUID;

/** Identifies an honorarium. */
public record HonorariumId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static HonorariumId random() {
		return new HonorariumId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
