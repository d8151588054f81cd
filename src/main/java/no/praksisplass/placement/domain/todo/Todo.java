package no.praksisplass.placement.domain.todo;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something a student has to see to before a placement.
 *
 * @param item which item of the university's list
 * @param text what it says, in the reader's language
 * @param doneAt when the coordinator ticked it off; null if she has not
 */
public record Todo(UUID item, String text, @Nullable Instant doneAt) {

	public boolean done() {
		return this.doneAt != null;
	}

}
