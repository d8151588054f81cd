package no.praksisplass.round.domain;

import java.util.List;

import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.university.PeriodChangeGuard;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.stereotype.Component;

/**
 * Keeps a published round's periods as they were published, and an open round's periods
 * such that they can be allocated together.
 */
@Component
class RoundPeriodGuard implements PeriodChangeGuard {

	private final RoundRepository rounds;

	private final Periods periods;

	RoundPeriodGuard(RoundRepository rounds, Periods periods) {
		this.rounds = rounds;
		this.periods = periods;
	}

	@Override
	public void check(PeriodView before, PeriodView after) {
		for (AllocationRound round : this.rounds.findByPeriods(List.of(before.id().value()))) {
			check(round.view(), after);
		}
	}

	private void check(RoundView round, PeriodView after) {
		if (round.status() == RoundStatus.PUBLISHED) {
			throw RuleViolation.of("round.period.published", round.name());
		}
		List<PeriodView> others = this.periods.findAll(round.periods())
			.stream()
			.filter((period) -> !period.id().equals(after.id()))
			.toList();
		PeriodOverlapPolicy.clashing(after, others).ifPresent((other) -> {
			throw RuleViolation.of("round.period.would-overlap", round.name(), other.name());
		});
	}

}
