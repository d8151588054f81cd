package no.praksisplass.shared;

import java.util.UUID;

/** Identifies a supervisor. */
public record SupervisorId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static SupervisorId random() {
		return new SupervisorId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
