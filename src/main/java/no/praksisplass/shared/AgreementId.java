package no.praksisplass.shared;

import java.util.UUID;

/** Identifies an agreement. */
public record AgreementId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static AgreementId random() {
		return new AgreementId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
