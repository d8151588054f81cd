package no.praksisplass.round.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.stereotype.Component;

/**
 * A round's name is its own; its periods are the university's own, in no other round, and
 * fit together.
 */
@Component
public class RoundRules {

	private final Periods periods;

	private final RoundRepository rounds;

	RoundRules(Periods periods, RoundRepository rounds) {
		this.periods = periods;
		this.rounds = rounds;
	}

	/**
	 * Checks that no other round of the university has the name.
	 * @throws RuleViolation on the field {@code name}
	 */
	public void requireFreeName(RoundId round, UniversityId university, String name) {
		this.rounds.findByUniversityIdAndName(university.value(), name.strip())
			.filter((other) -> !other.id().equals(round))
			.ifPresent((other) -> {
				throw RuleViolation.onField("name", "round.name.taken", name.strip());
			});
	}

	/**
	 * Checks the periods that a round is to have.
	 * @throws RuleViolation on the field {@code periods}
	 */
	public void check(RoundId round, UniversityId university, Set<PeriodId> wanted) {
		List<PeriodView> found = this.periods.findAll(wanted);
		boolean foreign = found.stream().anyMatch((period) -> !period.universityId().equals(university));
		if (foreign || found.size() != wanted.size()) {
			throw RuleViolation.onField("periods", "round.periods.unknown");
		}
		requireFit(found);
		checkFree(round, found);
	}

	/**
	 * Checks that the periods can be allocated together.
	 * @throws RuleViolation if two overlap in part
	 */
	public void checkFit(Collection<PeriodId> ids) {
		requireFit(this.periods.findAll(ids));
	}

	private static void requireFit(List<PeriodView> periods) {
		PeriodOverlapPolicy.violation(periods).ifPresent((violation) -> {
			throw violation;
		});
	}

	private void checkFree(RoundId round, List<PeriodView> wanted) {
		List<AllocationRound> holders = this.rounds
			.findByPeriods(wanted.stream().map((period) -> period.id().value()).toList());
		for (AllocationRound holder : holders) {
			if (!holder.id().equals(round)) {
				throw RuleViolation.onField("periods", "round.periods.taken", holder.view().name());
			}
		}
	}

}
