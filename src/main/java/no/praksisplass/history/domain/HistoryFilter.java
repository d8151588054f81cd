package no.praksisplass.history.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What of the trail is asked for; what is absent or empty narrows nothing.
 *
 * @param kind of which kind
 * @param of what it is about, by its id
 * @param text words that stand in what changed, or in the name of what it is about
 * @param person part of the name of who did it
 * @param from the first day, in Norway
 * @param to the last day
 */
public record HistoryFilter(@Nullable HistoryKind kind, @Nullable UUID of, String text, String person,
		@Nullable LocalDate from, @Nullable LocalDate to) {

	/** All about one thing. */
	public static HistoryFilter of(UUID id) {
		return new HistoryFilter(null, id, "", "", null, null);
	}

	/** Whether it leaves anything out. */
	public boolean narrows() {
		return this.kind != null || this.of != null || !this.text.isBlank() || !this.person.isBlank()
				|| this.from != null || this.to != null;
	}

}
