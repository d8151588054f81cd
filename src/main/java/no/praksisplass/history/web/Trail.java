package no.praksisplass.history.web;

import java.util.List;
import java.util.UUID;

import no.praksisplass.history.domain.Histories;
import no.praksisplass.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * The newest changes of what a page is about. In templates {@code trail}, so that a page
 * of any feature can tell them.
 */
public class Trail {

	private static final int MOST = 5;

	private final Histories histories;

	private final HistoryLines lines;

	Trail(Histories histories, HistoryLines lines) {
		this.histories = histories;
		this.lines = lines;
	}

	/** The newest change; null if there is none, or the reader may not know. */
	public @Nullable HistoryLine latest(UUID id) {
		try {
			return of(id).stream().findFirst().orElse(null);
		}
		catch (AccessDeniedException ex) {
			return null;
		}
	}

	/** The newest changes, newest first. */
	public List<HistoryLine> of(TypedId id) {
		return of(id.value());
	}

	/** The newest changes, newest first. */
	public List<HistoryLine> of(UUID id) {
		return this.lines.of(this.histories.newest(id, MOST), HistoryController.BASE);
	}

}
