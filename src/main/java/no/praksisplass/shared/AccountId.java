package no.praksisplass.shared;

import java.util.UUID;

/** Identifies an account. */
public record AccountId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static AccountId random() {
		return new AccountId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
