package no.praksisplass.round;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import no.praksisplass.round.domain.AllocationRound;
import no.praksisplass.round.domain.RoundRepository;
import no.praksisplass.round.domain.RoundRules;
import no.praksisplass.round.domain.SeedSource;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Allocation rounds, for the services of other features. It asks for no role: what a page
 * shows or changes goes through a service that does. Lists begin with the latest planned
 * publication.
 */
@Service
@Transactional(readOnly = true)
public class Rounds {

	private final RoundRepository rounds;

	private final RoundRules rules;

	private final SeedSource seeds;

	Rounds(RoundRepository rounds, RoundRules rules, SeedSource seeds) {
		this.rounds = rounds;
		this.rules = rules;
		this.seeds = seeds;
	}

	public Optional<RoundView> find(RoundId id) {
		return this.rounds.findById(id.value()).map(AllocationRound::view);
	}

	/** The university's rounds. */
	public List<RoundView> ofUniversity(UniversityId university) {
		return views(this.rounds.findByUniversity(university.value()));
	}

	/** The round that the period is in. */
	public Optional<RoundView> ofPeriod(PeriodId period) {
		return ofPeriods(List.of(period)).stream().findFirst();
	}

	/** The rounds that any of the periods is in. */
	public List<RoundView> ofPeriods(Collection<PeriodId> periods) {
		return views(this.rounds.findByPeriods(periods.stream().map(PeriodId::value).toList()));
	}

	/**
	 * Checks that the round's periods can be allocated: there is one, and they fit
	 * together. To be asked before a run; publication asks by itself.
	 * @throws RuleViolation with the reason, if they cannot
	 * @throws NotFoundException if there is no such round
	 */
	public void requireReady(RoundId id) {
		requireReady(find(id).orElseThrow(() -> new NotFoundException("round", id)));
	}

	/**
	 * Locks the round until the caller's transaction ends and reads it.
	 * @throws NotFoundException if there is no such round
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public RoundView lock(RoundId id) {
		return locked(id).view();
	}

	/**
	 * Marks the round as published, under a lock.
	 * @param expectedVersion the version that the caller has read
	 * @throws ObjectOptimisticLockingFailureException if it has changed since
	 * @throws RuleViolation if it is published already or its periods cannot be allocated
	 */
	@Transactional
	public RoundView markPublished(RoundId id, long expectedVersion) {
		AllocationRound round = locked(id);
		if (round.view().version() != expectedVersion) {
			throw new ObjectOptimisticLockingFailureException(AllocationRound.class, id);
		}
		requireReady(round.view());
		round.publish();
		return this.rounds.saveAndFlush(round).view();
	}

	/**
	 * Marks the round as open again, under a lock.
	 * @throws RuleViolation if it is open already
	 */
	@Transactional
	public RoundView markReopened(RoundId id) {
		AllocationRound round = locked(id);
		round.reopen();
		return this.rounds.saveAndFlush(round).view();
	}

	/**
	 * Makes a round and draws its seed.
	 * @throws RuleViolation if the settings or the periods break a rule
	 */
	@Transactional
	public RoundView create(UniversityId university, RoundSettings settings) {
		RoundId id = RoundId.random();
		AllocationRound round = new AllocationRound(id, university, this.seeds.draw(), settings);
		this.rules.requireFreeName(id, university, settings.name());
		this.rules.check(id, university, settings.periods());
		return this.rounds.saveAndFlush(round).view();
	}

	private void requireReady(RoundView round) {
		if (round.periods().isEmpty()) {
			throw RuleViolation.of("round.periods.none");
		}
		this.rules.checkFit(round.periods());
	}

	private AllocationRound locked(RoundId id) {
		return this.rounds.lockById(id.value()).orElseThrow(() -> new NotFoundException("round", id));
	}

	private static List<RoundView> views(List<AllocationRound> rounds) {
		return rounds.stream().map(AllocationRound::view).toList();
	}

}
