package no.praksisplass.history.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of the trail.
 *
 * @param id counts upwards
 * @param at when the work began that it belongs to
 * @param actor the person signed in, if one was
 * @param task what the application did by itself, as the name of a method; absent beside
 * an actor where it does not matter, and where somebody worked in the database itself
 * @param act what was done
 * @param thing to which kind of thing: the name of its table
 * @param subjects the ids of all that it is about
 * @param changes what it was and became
 */
public record HistoryEntry(long id, Instant at, @Nullable UUID actor, @Nullable String task, HistoryAct act,
		String thing, List<UUID> subjects, List<Change> changes) {

	/** Where a page of the trail that starts after this line goes on. */
	HistoryCursor cursor() {
		return new HistoryCursor(this.at, this.id);
	}

	/**
	 * What became of one column.
	 *
	 * @param column its name
	 * @param before what it was, absent where it was nothing
	 * @param after what it became, absent where it became nothing
	 * @param hidden whether only that it changed is kept
	 */
	public record Change(String column, @Nullable String before, @Nullable String after, boolean hidden) {
	}

}
