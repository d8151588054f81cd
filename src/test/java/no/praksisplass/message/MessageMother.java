package no.praksisplass.message;

import java.util.EnumMap;
import java.util.Map;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;

/** Messages for tests that need one of no special kind. */
public final class MessageMother {

	private MessageMother() {
	}

	/** A message of this kind with a value for each of its fields. */
	public static NewMessage message(MessageKind kind, PersonId to, UniversityId university, String onceKey) {
		return new NewMessage(kind, to, kind.withoutUniversity() ? null : university, onceKey, fields(kind));
	}

	/** A value for each field that a caller gives. */
	public static Map<MergeField, String> fields(MessageKind kind) {
		Map<MergeField, String> fields = new EnumMap<>(MergeField.class);
		kind.given()
			.forEach((field) -> fields.put(field,
					field.address() ? "https://praksisplass.example.no/in/hemmelig" : "verdi-" + field.key()));
		return fields;
	}

}
