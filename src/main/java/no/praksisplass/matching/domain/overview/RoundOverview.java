package no.praksisplass.matching.domain.overview;

import java.util.List;
import java.util.Optional;

import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.placement.PublicationView;
import no.praksisplass.placement.RepairView;
import no.praksisplass.round.RoundView;

/**
 * A round as its coordinator sees it.
 *
 * @param round the round and its settings
 * @param periods what it has in each of its periods
 * @param students who can have any of its periods
 * @param delivered students who have delivered wishes
 * @param runs its runs, newest first
 * @param publication what is published, if anything is
 * @param repairs how it was repaired since, the earliest first
 * @param placed students with a placement in force
 */
public record RoundOverview(RoundView round, List<PeriodSummary> periods, int students, int delivered,
		List<RunView> runs, Optional<PublicationView> publication, List<RepairView> repairs, int placed) {

	public RoundOverview {
		periods = List.copyOf(periods);
		runs = List.copyOf(runs);
		repairs = List.copyOf(repairs);
	}

	/** Students without a list of wishes. */
	public int undelivered() {
		return this.students - this.delivered;
	}

	/** Places wanted in all periods. */
	public int wanted() {
		return this.periods.stream().mapToInt((period) -> period.period().placesWanted()).sum();
	}

	/** Seats that the round can use in all periods. */
	public int usable() {
		return this.periods.stream().mapToInt(PeriodSummary::usable).sum();
	}

	/**
	 * Seats missing in periods that have too few; more than enough in another is no help.
	 */
	public int shortfall() {
		return this.periods.stream().mapToInt(PeriodSummary::shortfall).sum();
	}

	/** Answers missing in all periods. */
	public int unanswered() {
		return this.periods.stream().mapToInt(PeriodSummary::unanswered).sum();
	}

	/** The newest run that has a result. */
	public Optional<RunView> latestSolved() {
		return this.runs.stream().filter(RunView::isSolved).findFirst();
	}

	/** The run under way, if there is one. */
	public Optional<RunView> underWay() {
		return this.runs.stream().filter((run) -> !run.status().isEnded()).findFirst();
	}

}
