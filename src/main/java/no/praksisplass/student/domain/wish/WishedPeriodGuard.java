package no.praksisplass.student.domain.wish;

import no.praksisplass.round.Rounds;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.university.PeriodChangeGuard;
import no.praksisplass.university.PeriodView;
import org.springframework.stereotype.Component;

/** Keeps a period as it was when students wished for it. */
@Component
class WishedPeriodGuard implements PeriodChangeGuard {

	private final WishListRepository lists;

	private final Rounds rounds;

	WishedPeriodGuard(WishListRepository lists, Rounds rounds) {
		this.lists = lists;
		this.rounds = rounds;
	}

	@Override
	public void check(PeriodView before, PeriodView after) {
		this.rounds.ofPeriod(before.id()).ifPresent((round) -> {
			long wishing = this.lists.countWishing(round.id().value(), before.id().value());
			if (wishing > 0) {
				throw RuleViolation.of("student.period.wished", wishing);
			}
		});
	}

}
