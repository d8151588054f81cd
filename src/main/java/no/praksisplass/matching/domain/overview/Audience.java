package no.praksisplass.matching.domain.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.university.PeriodView;

/**
 * Whom a round can expect an answer from: supervisors of the counties in which somebody
 * has answered for it.
 *
 * @param supervisors all that supervise
 * @param practices all in use
 * @param counties county number by municipality number
 * @param concerned the numbers of the counties in which somebody has answered
 */
record Audience(List<SupervisorView> supervisors, Map<PracticeId, PracticeView> practices, Map<String, String> counties,
		Set<String> concerned) {

	/** The audience of a round that was given these answers. */
	Audience concernedBy(Collection<List<AnswerView>> answers) {
		Set<SupervisorId> answered = answers.stream()
			.flatMap(List::stream)
			.map(AnswerView::supervisorId)
			.collect(Collectors.toSet());
		return new Audience(this.supervisors, this.practices, this.counties,
				this.supervisors.stream()
					.filter((supervisor) -> answered.contains(supervisor.id()))
					.flatMap((supervisor) -> practice(supervisor).stream())
					.map(this::county)
					.collect(Collectors.toSet()));
	}

	/** How many have not answered to one of the round's periods. */
	int unanswered(PeriodView period, List<AnswerView> answers) {
		Set<SupervisorId> answered = answers.stream().map(AnswerView::supervisorId).collect(Collectors.toSet());
		return (int) this.supervisors.stream()
			.filter((supervisor) -> !answered.contains(supervisor.id()))
			.flatMap((supervisor) -> practice(supervisor).stream())
			.filter((practice) -> practice.arena() == period.arena() && this.concerned.contains(county(practice)))
			.count();
	}

	private Optional<PracticeView> practice(SupervisorView supervisor) {
		return Optional.ofNullable(this.practices.get(supervisor.practiceId()));
	}

	private String county(PracticeView practice) {
		return this.counties.getOrDefault(practice.municipalityNumber(), "");
	}

}
