package no.praksisplass.supervisor.domain.deactivation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposals to take shared practices and supervisors out of use or to merge two, which
 * take the consent of every university that counts on them. Which ones that are is asked
 * anew at each answer: a tie that ended needs no consent, and one that came since does. A
 * proposal is seen by the university that made it and by those concerned; to all others
 * it looks absent.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class DeactivationService {

	private final ProposalRepository proposals;

	private final ProposalReader reader;

	private final ProposalActs acts;

	private final CurrentUser currentUser;

	private final Clock clock;

	DeactivationService(ProposalRepository proposals, ProposalReader reader, ProposalActs acts, CurrentUser currentUser,
			Clock clock) {
		this.proposals = proposals;
		this.reader = reader;
		this.acts = acts;
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
		return new Prospect(name, this.reader.concerned(university(), subject));
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
		if (!this.acts.lockActive(subject)) {
			throw RuleViolation.of("supervisor.deactivation.inactive");
		}
		this.acts.requireNotProposed(subject);
		Proposal proposal = this.proposals
			.saveAndFlush(new Proposal(subject, university(), reason, person(), this.clock.instant()));
		this.acts.settle(proposal);
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
		if (proposal.university().equals(university())) {
			return this.acts.settle(proposal);
		}
		proposal.consent(university(), person(), this.clock.instant());
		return this.acts.settleIfPossible(proposal);
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
