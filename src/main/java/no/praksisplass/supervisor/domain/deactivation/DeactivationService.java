package no.praksisplass.supervisor.domain.deactivation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes shared practices and supervisors out of use with the consent of every university
 * that counts on them. Which ones that are is asked anew at each answer: a tie that ended
 * needs no consent, and one that came since does. A proposal is seen by the university
 * that made it and by those concerned; to all others it looks absent.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class DeactivationService {

	private final ProposalRepository proposals;

	private final ProposalReader reader;

	private final Practices practices;

	private final Supervisors supervisors;

	private final CurrentUser currentUser;

	private final Clock clock;

	DeactivationService(ProposalRepository proposals, ProposalReader reader, Practices practices,
			Supervisors supervisors, CurrentUser currentUser, Clock clock) {
		this.proposals = proposals;
		this.reader = reader;
		this.practices = practices;
		this.supervisors = supervisors;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** What the coordinator's university has to answer. */
	public List<ProposalView> toAnswer() {
		return this.reader.views(this.reader.waiting(university()), university());
	}

	/** What the coordinator's university has proposed or answered, newest first. */
	public List<ProposalView> earlier() {
		return this.reader.views(this.proposals.ofUniversity(university().value()), university());
	}

	/**
	 * A proposal.
	 * @throws NotFoundException if there is none, or it does not concern the university
	 */
	public ProposalView show(UUID id) {
		Proposal proposal = this.proposals.findById(id).orElseThrow(() -> absent(id));
		requireConcerned(proposal);
		return this.reader.views(List.of(proposal), university()).get(0);
	}

	/**
	 * What a proposal would be about.
	 * @throws NotFoundException if there is no such practice or supervisor
	 */
	public Prospect prospect(Subject subject) {
		String name = this.reader.name(subject);
		if (name.isEmpty()) {
			throw new NotFoundException("subject", subject);
		}
		return new Prospect(name, this.reader.concerned(subject, university()));
	}

	/**
	 * Proposes to take something out of use; done at once if no other university counts
	 * on it.
	 * @return the proposal
	 * @throws RuleViolation if the reason is empty, it is out of use already or is
	 * proposed already
	 */
	@Transactional
	public ProposalView propose(Subject subject, String reason) {
		if (!lockActive(subject)) {
			throw RuleViolation.of("supervisor.deactivation.inactive");
		}
		if (isProposed(subject)) {
			throw RuleViolation.of("supervisor.deactivation.open-already");
		}
		Proposal proposal = this.proposals
			.saveAndFlush(new Proposal(subject, university(), reason, person(), this.clock.instant()));
		settle(proposal);
		return this.reader.views(List.of(proposal), university()).get(0);
	}

	/**
	 * Consents for the coordinator's university, and carries the proposal out if no other
	 * consent is missing. The university that proposes may ask so too, for ties may have
	 * ended.
	 * @return whether it is carried out
	 * @throws RuleViolation if the proposal has ended or the university has answered
	 */
	@Transactional
	public boolean consent(UUID id) {
		Proposal proposal = lock(id);
		if (!proposal.university().equals(university())) {
			proposal.consent(university(), person(), this.clock.instant());
		}
		lockActive(proposal.subject());
		return settle(proposal);
	}

	/**
	 * Refuses for the coordinator's university.
	 * @throws RuleViolation if the proposal has ended, the university has answered or the
	 * reason is empty
	 */
	@Transactional
	public void refuse(UUID id, String reason) {
		Proposal proposal = lock(id);
		if (proposal.university().equals(university())) {
			throw absent(id);
		}
		proposal.refuse(university(), reason, person(), this.clock.instant());
	}

	/**
	 * Takes an own proposal back.
	 * @throws RuleViolation if it has ended
	 */
	@Transactional
	public void withdraw(UUID id) {
		Proposal proposal = lock(id);
		if (!proposal.university().equals(university())) {
			throw absent(id);
		}
		proposal.end(ProposalStatus.WITHDRAWN, this.clock.instant());
	}

	private boolean settle(Proposal proposal) {
		if (!this.reader.missing(proposal).isEmpty()) {
			return false;
		}
		proposal.end(ProposalStatus.CARRIED_OUT, this.clock.instant());
		PracticeId practice = proposal.subject().practice();
		SupervisorId supervisor = proposal.subject().supervisor();
		if (practice != null) {
			this.practices.deactivateByConsent(practice);
		}
		if (supervisor != null) {
			this.supervisors.deactivateByConsent(supervisor);
		}
		return true;
	}

	private Proposal lock(UUID id) {
		Proposal proposal = this.proposals.lockById(id).orElseThrow(() -> absent(id));
		requireConcerned(proposal);
		return proposal;
	}

	private void requireConcerned(Proposal proposal) {
		UniversityId university = university();
		boolean concerned = proposal.university().equals(university)
				|| proposal.answers().stream().anyMatch((answer) -> answer.university().equals(university))
				|| this.reader.missing(proposal).contains(university);
		if (!concerned) {
			throw absent(proposal.id());
		}
	}

	/** Locks what is to be taken out of use, so that nobody places students there now. */
	private boolean lockActive(Subject subject) {
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

	private boolean isProposed(Subject subject) {
		PracticeId practice = subject.practice();
		SupervisorId supervisor = subject.supervisor();
		return (practice != null) ? this.proposals.existsByPracticeIdAndStatus(practice.value(), ProposalStatus.OPEN)
				: supervisor != null
						&& this.proposals.existsBySupervisorIdAndStatus(supervisor.value(), ProposalStatus.OPEN);
	}

	private UniversityId university() {
		return this.currentUser.university(Role.COORDINATOR);
	}

	private PersonId person() {
		return this.currentUser.require().personId();
	}

	private static NotFoundException absent(UUID id) {
		return new NotFoundException("proposal", id);
	}

	/**
	 * What a proposal would be about.
	 *
	 * @param name the practice or the supervisor
	 * @param concerned the other universities that count on it, by name
	 */
	public record Prospect(String name, List<String> concerned) {

		public Prospect {
			concerned = List.copyOf(concerned);
		}

	}

}
