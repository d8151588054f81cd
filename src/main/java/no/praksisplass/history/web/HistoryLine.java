package no.praksisplass.history.web;

import java.time.Instant;
import java.util.List;

import no.praksisplass.history.domain.HistoryAct;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail as it is shown.
 *
 * @param at when
 * @param who who did it
 * @param act what was done
 * @param thing to which kind of thing
 * @param subjects what it is about
 * @param changes what changed
 */
public record HistoryLine(Instant at, String who, HistoryAct act, String thing, List<Subject> subjects,
		List<Change> changes) {

	private static final int FEW = 3;

	/** Whether the changes are so few that they are shown without being asked for. */
	public boolean brief() {
		return !this.changes.isEmpty() && (this.act == HistoryAct.CHANGED || this.changes.size() <= FEW);
	}

	/**
	 * What a line is about.
	 *
	 * @param name its present name
	 * @param href its page
	 */
	public record Subject(String name, String href) {
	}

	/**
	 * What became of one field.
	 *
	 * @param label what it is called
	 * @param before what it was; absent where it was nothing
	 * @param after what it became; absent where it became nothing
	 * @param hidden whether only that it changed is kept
	 */
	public record Change(String label, @Nullable String before, @Nullable String after, boolean hidden) {
	}

}
