package no.praksisplass.message;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * A message to queue.
 *
 * @param kind what it is about
 * @param to whom it is for
 * @param university which university writes; null for a kind without one alone
 * @param onceKey says what it is the message about, such as a period's id: of one kind, a
 * person gets one message for each key
 * @param fields the values of {@link MessageKind#given()}, all of them and no others, in
 * the recipient's language ({@link Outbox#language}); addresses begin with http: or
 * https:
 */
public record NewMessage(MessageKind kind, PersonId to, @Nullable UniversityId university, String onceKey,
		Map<MergeField, String> fields) {

	public NewMessage {
		fields = Map.copyOf(fields);
		if (kind.withoutUniversity() != (university == null)) {
			throw new IllegalArgumentException(kind + " with university " + university);
		}
		if (onceKey.isBlank()) {
			throw new IllegalArgumentException("A message without a key");
		}
		requireFields(kind, fields.keySet());
	}

	private static void requireFields(MessageKind kind, Set<MergeField> given) {
		Set<MergeField> missing = EnumSet.noneOf(MergeField.class);
		missing.addAll(kind.given());
		missing.removeAll(given);
		if (!missing.isEmpty() || !kind.given().containsAll(given)) {
			throw new IllegalArgumentException(kind + " takes " + kind.given() + " and not " + given);
		}
	}

	@Override
	public String toString() {
		return this.kind + " to " + this.to + ", " + this.onceKey;
	}

}
