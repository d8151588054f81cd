package no.praksisplass.supervisor.domain.pause;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A pause as its university sees it.
 *
 * @param id identifies it
 * @param startsOn its first day
 * @param endsOn its last day, or none while it is open
 * @param reason why
 */
public record PauseView(UUID id, LocalDate startsOn, @Nullable LocalDate endsOn, String reason) {

	/** Whether the pause has ended before the day. */
	public boolean isOver(LocalDate today) {
		return this.endsOn != null && this.endsOn.isBefore(today);
	}

}
