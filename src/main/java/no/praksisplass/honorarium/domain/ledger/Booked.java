package no.praksisplass.honorarium.domain.ledger;

import java.util.List;
import java.util.UUID;

import no.praksisplass.honorarium.HonorariumStatus;

/**
 * An honorarium as it is booked.
 *
 * @param id which
 * @param number its number among those of its placement
 * @param status how far it has come
 * @param daysWithoutRate days for which no rate was in force
 * @param lines its lines
 */
record Booked(UUID id, int number, HonorariumStatus status, int daysWithoutRate, List<Line> lines) {

	Booked {
		lines = List.copyOf(lines);
	}

	/** Whether its lines stand. */
	boolean isSettled() {
		return !this.status.isOpen() && this.status != HonorariumStatus.CORRECTED;
	}

}
