package no.praksisplass.supervisor.domain.deactivation;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.supervisor.domain.merge.Merger;
import no.praksisplass.supervisor.domain.merge.PracticeMerger;
import no.praksisplass.supervisor.domain.merge.SupervisorMerger;
import org.springframework.stereotype.Component;

/** What becomes of proposals to which everybody has consented. */
@Component
class ProposalActs {

	private final ProposalRepository proposals;

	private final ProposalReader reader;

	private final Practices practices;

	private final Supervisors supervisors;

	private final PracticeMerger practiceMerger;

	private final SupervisorMerger supervisorMerger;

	private final Clock clock;

	ProposalActs(ProposalRepository proposals, ProposalReader reader, Practices practices, Supervisors supervisors,
			PracticeMerger practiceMerger, SupervisorMerger supervisorMerger, Clock clock) {
		this.proposals = proposals;
		this.reader = reader;
		this.practices = practices;
		this.supervisors = supervisors;
		this.practiceMerger = practiceMerger;
		this.supervisorMerger = supervisorMerger;
		this.clock = clock;
	}

	/**
	 * Carries a proposal out if no consent is missing and nothing has come in its way.
	 * @return whether it is carried out
	 */
	boolean settleIfPossible(Proposal proposal) {
		return this.reader.missing(proposal).isEmpty() && !isHindered(proposal) && settle(proposal);
	}

	/** Whether two cannot be merged any more as it was proposed. */
	private boolean isHindered(Proposal proposal) {
		Subject away = proposal.subject();
		return proposal.into().map((kept) -> {
			try {
				merger(away).compare(kept.value(), away.value(), Set.of(proposal.university()), Set.of())
					.requireSettled(proposal.choices());
				return false;
			}
			catch (RuleViolation ex) {
				return true;
			}
		}).orElse(false);
	}

	/**
	 * Carries a proposal out if no consent is missing.
	 * @return whether it is carried out
	 * @throws RuleViolation if the two cannot be merged any more as it was proposed
	 */
	boolean settle(Proposal proposal) {
		if (!this.reader.missing(proposal).isEmpty()) {
			return false;
		}
		if (isHindered(proposal)) {
			throw RuleViolation.of("supervisor.merge.changed");
		}
		proposal.end(ProposalStatus.CARRIED_OUT, this.clock.instant());
		Subject subject = proposal.subject();
		proposal.into()
			.ifPresentOrElse((kept) -> merger(subject).merge(kept.value(), subject.value(), proposal.choices(),
					Set.of(proposal.university())), () -> deactivate(subject));
		return true;
	}

	Merger merger(Subject subject) {
		return (subject.practice() != null) ? this.practiceMerger : this.supervisorMerger;
	}

	/**
	 * @throws RuleViolation if an open proposal is about one of them
	 */
	void requireNotProposed(Subject... subjects) {
		for (Subject subject : subjects) {
			if (isProposed(subject)) {
				throw RuleViolation.of("supervisor.deactivation.open-already");
			}
		}
	}

	boolean isProposed(Subject subject) {
		return this.proposals.existsOpenAbout(subject.value());
	}

	/** Locks what is to be taken out of use, so that nobody places students there now. */
	boolean lockActive(Subject subject) {
		PracticeId practice = subject.practice();
		SupervisorId supervisor = subject.supervisor();
		if (practice != null) {
			return this.practices.lockAll(List.of(practice))
				.stream()
				.findFirst()
				.map(PracticeView::active)
				.orElseThrow(() -> new NotFoundException("practice", practice));
		}
		return this.supervisors.lockAll(supervisor == null ? List.of() : List.of(supervisor))
			.stream()
			.findFirst()
			.map(SupervisorView::active)
			.orElseThrow(() -> new NotFoundException("supervisor", String.valueOf(supervisor)));
	}

	private void deactivate(Subject subject) {
		lockActive(subject);
		PracticeId practice = subject.practice();
		SupervisorId supervisor = subject.supervisor();
		if (practice != null) {
			this.practices.deactivateByConsent(practice);
		}
		if (supervisor != null) {
			this.supervisors.deactivateByConsent(supervisor);
		}
	}

}
