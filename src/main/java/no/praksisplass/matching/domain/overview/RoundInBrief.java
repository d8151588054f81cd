package no.praksisplass.matching.domain.overview;

import java.util.List;

import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
import no.praksisplass.university.PeriodView;

/**
 * What the pages of a run need to know of its round.
 *
 * @param round the round and its settings
 * @param periods its periods
 * @param underWay whether a run is under way
 */
public record RoundInBrief(RoundView round, List<PeriodView> periods, boolean underWay) {

	public RoundInBrief {
		periods = List.copyOf(periods);
	}

	/** Whether nothing is published, so that runs can be made and published. */
	public boolean isOpen() {
		return this.round.status() == RoundStatus.OPEN;
	}

	/** Whether a run can be asked for. */
	public boolean canRun() {
		return isOpen() && !this.underWay;
	}

}
