package no.praksisplass.supervisor.domain.deactivation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.practice.MergeChoices;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.domain.merge.Comparison;
import no.praksisplass.supervisor.domain.merge.MergeCandidates;
import no.praksisplass.supervisor.domain.merge.MergeCandidates.Candidate;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityView;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges two practices or two supervisors that are the same. An administrator does it at
 * once; a coordinator proposes it, and it is done when every other university that counts
 * on one of the two has consented.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMIN')")
public class MergeService {

	private final ProposalRepository proposals;

	private final ProposalReader reader;

	private final ProposalActs acts;

	private final MergeCandidates candidates;

	private final Universities universities;

	private final CurrentUser currentUser;

	private final Clock clock;

	MergeService(ProposalRepository proposals, ProposalReader reader, ProposalActs acts, MergeCandidates candidates,
			Universities universities, CurrentUser currentUser, Clock clock) {
		this.proposals = proposals;
		this.reader = reader;
		this.acts = acts;
		this.candidates = candidates;
		this.universities = universities;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * What the one is called, and which others it may be.
	 * @throws NotFoundException if there is no such practice or supervisor
	 */
	public Search search(Subject one, String query) {
		String name = this.reader.name(one);
		if (name.isEmpty()) {
			throw new NotFoundException("subject", one);
		}
		return new Search(name, (one.practice() != null) ? this.candidates.practices(one.value(), query)
				: this.candidates.supervisors(one.value(), query));
	}

	/**
	 * The two side by side, and who has to consent.
	 * @throws NotFoundException if one of them does not exist
	 * @throws RuleViolation if they are the same row, or one is out of use
	 */
	public Prospect compare(Subject kept, Subject away) {
		Set<UniversityId> own = own();
		Set<UniversityId> counted = isAdministrator() ? all() : own;
		Comparison comparison = this.acts.merger(kept).compare(kept.value(), away.value(), own, counted);
		List<String> concerned = isAdministrator() ? List.of()
				: this.reader.concerned(this.currentUser.university(Role.COORDINATOR), kept, away);
		boolean proposed = this.acts.isProposed(kept) || this.acts.isProposed(away);
		return new Prospect(comparison, concerned, isAdministrator(), proposed,
				this.proposals.openMerge(away.value(), kept.value())
					.map(Proposal::choices)
					.orElseGet(() -> new MergeChoices(Map.of())));
	}

	/**
	 * Merges at once where nobody else has to consent, else proposes it.
	 * @param seen the state of the two that was compared
	 * @return the proposal that waits, or empty where the two are merged
	 * @throws RuleViolation if it cannot be done, is proposed already, something is yet
	 * to be chosen, or a coordinator gives no reason
	 * @throws OptimisticLockingFailureException if one of the two changed meanwhile
	 */
	@Transactional
	public Optional<UUID> merge(Subject kept, Subject away, MergeChoices choices, String seen, String reason) {
		Comparison comparison = this.acts.merger(kept).compare(kept.value(), away.value(), own(), Set.of());
		if (!comparison.seen().equals(seen)) {
			throw new OptimisticLockingFailureException("one of the two changed since they were compared");
		}
		comparison.requireSettled(choices);
		this.acts.requireNotProposed(kept, away);
		if (isAdministrator()) {
			this.acts.merger(kept).merge(kept.value(), away.value(), choices, own());
			return Optional.empty();
		}
		Proposal proposal = this.proposals
			.saveAndFlush(Proposal.toMerge(away, kept, choices, this.currentUser.university(Role.COORDINATOR), reason,
					this.currentUser.require().personId(), this.clock.instant()));
		return this.acts.settle(proposal) ? Optional.empty() : Optional.of(proposal.id());
	}

	/** A coordinator chooses for the university she acts for, as a proposal keeps it. */
	private Set<UniversityId> own() {
		SignedInUser user = this.currentUser.require();
		return user.roles().contains(Role.COORDINATOR) ? Set.of(this.currentUser.university(Role.COORDINATOR))
				: Set.of();
	}

	private Set<UniversityId> all() {
		return this.universities.findAll().stream().map(UniversityView::id).collect(Collectors.toSet());
	}

	private boolean isAdministrator() {
		return this.currentUser.require().roles().contains(Role.ADMIN);
	}

	/**
	 * What one may be merged with.
	 *
	 * @param name what the one is called
	 * @param found those it may be
	 */
	public record Search(String name, List<Candidate> found) {

		public Search {
			found = List.copyOf(found);
		}

	}

	/**
	 * What merging two means.
	 *
	 * @param comparison the two side by side
	 * @param concerned the other universities that have to consent, by name
	 * @param administrator whether it is done without asking them
	 * @param proposed whether an open proposal is about one of the two
	 * @param choices what was chosen where this very merge is proposed
	 */
	public record Prospect(Comparison comparison, List<String> concerned, boolean administrator, boolean proposed,
			MergeChoices choices) {

		public Prospect {
			concerned = List.copyOf(concerned);
		}

	}

}
