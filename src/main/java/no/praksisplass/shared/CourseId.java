package no.praksisplass.shared;

import java.util.UUID;

/** Identifies a course of a university. */
public record CourseId(UUID value) implements TypedId {

	/** A new identifier, unlike any other. */
	public static CourseId random() {
		return new CourseId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
