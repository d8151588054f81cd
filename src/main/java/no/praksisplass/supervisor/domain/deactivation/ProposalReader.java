package no.praksisplass.supervisor.domain.deactivation;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.Deactivations;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads proposals with the names they need, as one university sees them. */
@Service
@Transactional(readOnly = true)
class ProposalReader implements Deactivations {

	private final ProposalRepository proposals;

	private final Ties ties;

	private final Practices practices;

	private final Supervisors supervisors;

	private final Universities universities;

	ProposalReader(ProposalRepository proposals, Ties ties, Practices practices, Supervisors supervisors,
			Universities universities) {
		this.proposals = proposals;
		this.ties = ties;
		this.practices = practices;
		this.supervisors = supervisors;
		this.universities = universities;
	}

	@Override
	public List<ToAnswer> toAnswer(UniversityId university) {
		return views(waiting(university), university).stream()
			.map((view) -> new ToAnswer(view.id(), view.name(), view.into() != null))
			.toList();
	}

	/** The open proposals that a university has to answer, oldest first. */
	List<Proposal> waiting(UniversityId university) {
		return this.proposals.findByStatusOrderByProposedAt(ProposalStatus.OPEN)
			.stream()
			.filter((proposal) -> missing(proposal).contains(university))
			.toList();
	}

	/** The universities whose consent an open proposal lacks now. */
	Set<UniversityId> missing(Proposal proposal) {
		if (proposal.status() != ProposalStatus.OPEN) {
			return Set.of();
		}
		Set<UniversityId> concerned = new HashSet<>(this.ties.to(proposal.subject()));
		proposal.into().ifPresent((into) -> concerned.addAll(this.ties.to(into)));
		return proposal.missing(concerned);
	}

	/** The universities that count on practices or supervisors now, by name. */
	List<String> concerned(UniversityId but, Subject... subjects) {
		return names(Arrays.stream(subjects)
			.flatMap((subject) -> this.ties.to(subject).stream())
			.filter((university) -> !university.equals(but))
			.distinct()
			.toList());
	}

	/** The name of a practice or supervisor; empty if there is none. */
	String name(Subject subject) {
		return names(List.of(subject)).getOrDefault(subject, "");
	}

	List<ProposalView> views(List<Proposal> found, UniversityId university) {
		Map<Subject, String> names = names(found.stream()
			.flatMap((proposal) -> Stream.concat(Stream.of(proposal.subject()), proposal.into().stream()))
			.distinct()
			.toList());
		Map<UniversityId, String> schools = schools();
		return found.stream().map((proposal) -> view(proposal, names, schools, university)).toList();
	}

	private ProposalView view(Proposal proposal, Map<Subject, String> names, Map<UniversityId, String> schools,
			UniversityId university) {
		Set<UniversityId> missing = missing(proposal);
		return new ProposalView(proposal.id(), names.getOrDefault(proposal.subject(), ""), proposal.subject().path(),
				schools.getOrDefault(proposal.university(), ""), proposal.reason(), proposal.proposedAt(),
				proposal.status(),
				proposal.answers()
					.stream()
					.map((answer) -> new ProposalView.Answer(schools.getOrDefault(answer.university(), ""),
							answer.consents(), answer.reason(), answer.answeredAt()))
					.toList(),
				missing.stream().map((id) -> schools.getOrDefault(id, "")).sorted().toList(),
				proposal.university().equals(university), missing.contains(university),
				proposal.into().map((into) -> into(proposal.subject(), into, names)).orElse(null));
	}

	private static ProposalView.Into into(Subject away, Subject into, Map<Subject, String> names) {
		return new ProposalView.Into(names.getOrDefault(into, ""), into.path(), into.pathBeside(away));
	}

	private Map<Subject, String> names(List<Subject> subjects) {
		List<PracticeId> sites = subjects.stream().map(Subject::practice).filter(Objects::nonNull).toList();
		List<SupervisorId> people = subjects.stream().map(Subject::supervisor).filter(Objects::nonNull).toList();
		Map<Subject, String> names = this.practices.findAll(sites)
			.stream()
			.collect(Collectors.toMap((practice) -> Subject.of(practice.id()), PracticeView::name));
		names.putAll(this.supervisors.findAll(people)
			.stream()
			.collect(Collectors.toMap((supervisor) -> Subject.of(supervisor.id()), SupervisorView::name)));
		return names;
	}

	private List<String> names(Collection<UniversityId> ids) {
		Map<UniversityId, String> schools = schools();
		return ids.stream().map((id) -> schools.getOrDefault(id, "")).sorted().toList();
	}

	private Map<UniversityId, String> schools() {
		return this.universities.findAll().stream().collect(Collectors.toMap(UniversityView::id, UniversityView::name));
	}

}
