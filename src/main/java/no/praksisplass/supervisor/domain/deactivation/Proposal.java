package no.praksisplass.supervisor.domain.deactivation;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to take a shared practice or supervisor out of use, or to merge it into
 * another that it turned out to be.
 */
@Entity
@Table(name = "deactivation_proposal")
class Proposal {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private @Nullable UUID practiceId;

	private @Nullable UUID supervisorId;

	private @Nullable UUID intoPracticeId;

	private @Nullable UUID intoSupervisorId;

	private @Nullable String choices;

	private UUID universityId;

	private UUID proposedBy;

	private Instant proposedAt;

	private String reason;

	@Enumerated(EnumType.STRING)
	private ProposalStatus status;

	private @Nullable Instant endedAt;

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "proposal_id", nullable = false)
	@BatchSize(size = 100)
	private Set<ProposalAnswer> answers = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Proposal() {
	}

	/**
	 * Proposes to take it out of use.
	 * @throws RuleViolation if the reason is empty
	 */
	@SuppressWarnings("NullAway.Init")
	Proposal(Subject subject, UniversityId university, String reason, PersonId by, Instant at) {
		this.id = UUID.randomUUID();
		this.practiceId = (subject.practice() != null) ? subject.practice().value() : null;
		this.supervisorId = (subject.supervisor() != null) ? subject.supervisor().value() : null;
		this.universityId = university.value();
		this.reason = filled(reason);
		this.proposedBy = by.value();
		this.proposedAt = at;
		this.status = ProposalStatus.OPEN;
	}

	/**
	 * Proposes to merge it into another of its kind.
	 * @throws RuleViolation if the reason is empty
	 */
	static Proposal toMerge(Subject away, Subject kept, MergeChoices choices, UniversityId university, String reason,
			PersonId by, Instant at) {
		Proposal proposal = new Proposal(away, university, reason, by, at);
		proposal.intoPracticeId = (kept.practice() != null) ? kept.practice().value() : null;
		proposal.intoSupervisorId = (kept.supervisor() != null) ? kept.supervisor().value() : null;
		proposal.choices = choices.written();
		return proposal;
	}

	/**
	 * A university consents.
	 * @throws RuleViolation if the proposal has ended or the university has answered
	 */
	void consent(UniversityId university, PersonId by, Instant at) {
		answer(new ProposalAnswer(university, true, null, by, at));
	}

	/**
	 * A university refuses, which ends the proposal.
	 * @throws RuleViolation if the proposal has ended, the university has answered or the
	 * reason is empty
	 */
	void refuse(UniversityId university, String why, PersonId by, Instant at) {
		requireOpen();
		answer(new ProposalAnswer(university, false, filled(why), by, at));
		end(ProposalStatus.REFUSED, at);
	}

	/**
	 * Ends the proposal.
	 * @throws RuleViolation if it has ended already
	 */
	void end(ProposalStatus next, Instant at) {
		if (!this.status.canTransitionTo(next)) {
			throw RuleViolation.of("supervisor.deactivation.ended");
		}
		this.status = next;
		this.endedAt = at;
	}

	/** Those of the universities whose consent is still missing. */
	Set<UniversityId> missing(Set<UniversityId> concerned) {
		Set<UniversityId> missing = new HashSet<>(concerned);
		missing.remove(university());
		missing.removeAll(this.answers.stream().map(ProposalAnswer::university).collect(Collectors.toSet()));
		return missing;
	}

	private void answer(ProposalAnswer given) {
		requireOpen();
		if (this.answers.stream().anyMatch((answer) -> answer.university().equals(given.university()))) {
			throw RuleViolation.of("supervisor.deactivation.answered");
		}
		this.answers.add(given);
	}

	private void requireOpen() {
		if (this.status != ProposalStatus.OPEN) {
			throw RuleViolation.of("supervisor.deactivation.ended");
		}
	}

	private static String filled(String text) {
		if (text.isBlank()) {
			throw RuleViolation.onField("reason", "supervisor.deactivation.reason");
		}
		return text.strip();
	}

	UUID id() {
		return this.id;
	}

	Subject subject() {
		return (this.practiceId != null) ? Subject.of(new PracticeId(this.practiceId))
				: Subject.of(new SupervisorId(Objects.requireNonNull(this.supervisorId)));
	}

	/** What it would be merged into; empty where it is to be taken out of use. */
	Optional<Subject> into() {
		return Optional.ofNullable(this.intoPracticeId)
			.map((id) -> Subject.of(new PracticeId(id)))
			.or(() -> Optional.ofNullable(this.intoSupervisorId).map((id) -> Subject.of(new SupervisorId(id))));
	}

	/** What was chosen where the two differ. */
	MergeChoices choices() {
		return MergeChoices.read(Objects.requireNonNullElse(this.choices, ""));
	}

	UniversityId university() {
		return new UniversityId(this.universityId);
	}

	String reason() {
		return this.reason;
	}

	Instant proposedAt() {
		return this.proposedAt;
	}

	ProposalStatus status() {
		return this.status;
	}

	@Nullable Instant endedAt() {
		return this.endedAt;
	}

	/** The answers, oldest first. */
	List<ProposalAnswer> answers() {
		return this.answers.stream().sorted(Comparator.comparing(ProposalAnswer::answeredAt)).toList();
	}

}
