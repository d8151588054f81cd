package no.praksisplass.shared;

import java.util.UUID;

/** Identifies a placement period. */
public record PeriodId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static PeriodId random() {
		return new PeriodId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
