package no.praksisplass.shared;

import java.util.UUID;

/** Identifies a rate of honoraria. */
public record HonorariumRateId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static HonorariumRateId random() {
		return new HonorariumRateId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
