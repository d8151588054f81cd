package no.praksisplass.student.domain.wish;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import org.springframework.stereotype.Component;

/** Gathers what supervisors have answered with yes or maybe, practice by practice. */
@Component
class OfferedSeats {

	private final Availabilities availabilities;

	private final Supervisors supervisors;

	private final Practices practices;

	OfferedSeats(Availabilities availabilities, Supervisors supervisors, Practices practices) {
		this.availabilities = availabilities;
		this.supervisors = supervisors;
		this.practices = practices;
	}

	/**
	 * The practices with offers in the periods, by name, whatever the student. A handful
	 * of queries however many practices there are.
	 */
	List<OfferingPractice> in(List<PeriodView> periods) {
		Map<PeriodId, PeriodView> byId = periods.stream()
			.collect(Collectors.toMap(PeriodView::id, Function.identity()));
		List<AnswerView> offers = offers(periods);
		Map<SupervisorId, PracticeId> where = this.supervisors
			.findAll(offers.stream().map(AnswerView::supervisorId).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(SupervisorView::id, SupervisorView::practiceId));
		Map<PracticeId, List<AnswerView>> byPractice = offers.stream()
			.collect(Collectors.groupingBy((offer) -> where.get(offer.supervisorId())));
		return this.practices.findAll(byPractice.keySet())
			.stream()
			.filter(PracticeView::active)
			.map((practice) -> new OfferingPractice(practice,
					suitable(practice, byPractice.getOrDefault(practice.id(), List.of()), byId)))
			.filter((offering) -> !offering.answers().isEmpty())
			.toList();
	}

	private List<AnswerView> offers(List<PeriodView> periods) {
		Map<PeriodId, Set<SupervisorId>> paused = new HashMap<>();
		periods.forEach((period) -> paused.put(period.id(),
				this.availabilities.pausedDuring(period.universityId(), period.dates())));
		return this.availabilities.inPeriods(periods.stream().map(PeriodView::id).toList())
			.stream()
			.filter((answer) -> answer.answer() != Answer.NO && answer.seats() > 0)
			.filter((answer) -> !paused.getOrDefault(answer.periodId(), Set.of()).contains(answer.supervisorId()))
			.toList();
	}

	private static List<AnswerView> suitable(PracticeView practice, Collection<AnswerView> answers,
			Map<PeriodId, PeriodView> periods) {
		return answers.stream().filter((answer) -> {
			PeriodView period = periods.get(answer.periodId());
			return period != null && period.arena() == practice.arena();
		}).toList();
	}

}
