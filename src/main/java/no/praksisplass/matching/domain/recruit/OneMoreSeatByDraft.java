package no.praksisplass.matching.domain.recruit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.matching.domain.run.RunGain;
import no.praksisplass.matching.domain.run.RunGain.Lack;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RunId;
import no.praksisplass.supervisor.OneMoreSeat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads from the gains of the newest drafts what one more seat would mean. A practice
 * without a free room is not told of: a seat alone would help nobody there.
 */
@Component
@Transactional(readOnly = true)
class OneMoreSeatByDraft implements OneMoreSeat {

	private final Rounds rounds;

	private final Runs runs;

	OneMoreSeatByDraft(Rounds rounds, Runs runs) {
		this.rounds = rounds;
		this.runs = runs;
	}

	@Override
	public Set<PeriodId> wouldPlaceSomebody(PracticeId practice, Collection<PeriodId> periods) {
		if (periods.isEmpty()) {
			return Set.of();
		}
		List<RunId> newest = this.runs
			.ofRounds(this.rounds.ofPeriods(periods)
				.stream()
				.filter((round) -> round.status() == RoundStatus.OPEN)
				.map(RoundView::id)
				.toList())
			.values()
			.stream()
			.flatMap((all) -> all.stream().filter(RunView::isSolved).limit(1))
			.map(RunView::id)
			.toList();
		return this.runs.keptGains(newest)
			.stream()
			.filter((gain) -> gain.practice().equals(practice) && gain.placed() > 0 && gain.lack() == Lack.SUPERVISOR)
			.map(RunGain::period)
			.filter(periods::contains)
			.collect(Collectors.toSet());
	}

}
