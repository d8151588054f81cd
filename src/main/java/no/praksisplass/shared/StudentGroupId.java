package no.praksisplass.shared;

import java.util.UUID;

/** Identifies students who are placed together. */
public record StudentGroupId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static StudentGroupId random() {
		return new StudentGroupId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
