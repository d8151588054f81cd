package no.praksisplass.shared;

import java.util.UUID;

/** Identifies a payment batch. */
public record PaymentBatchId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static PaymentBatchId random() {
		return new PaymentBatchId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
