package no.praksisplass.supervisor.domain.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.SeatsLeft;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.supervisor.TraineeLoadView;
import no.praksisplass.supervisor.domain.trainee.TraineeLoads;
import no.praksisplass.university.PeriodView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the supervisors of a practice have answered to the coming periods of the
 * coordinator's university.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class PracticeAnswers {

	private final Supervisors supervisors;

	private final AnswersOnBehalf onBehalf;

	private final CountingAnswers counting;

	private final TraineeLoads loads;

	PracticeAnswers(Supervisors supervisors, AnswersOnBehalf onBehalf, CountingAnswers counting, TraineeLoads loads) {
		this.supervisors = supervisors;
		this.onBehalf = onBehalf;
		this.counting = counting;
		this.loads = loads;
	}

	/**
	 * The practice's GPs, the coming periods in its arena, and the answers and rooms in
	 * them.
	 */
	public Table of(PracticeView practice) {
		List<SupervisorView> gps = this.supervisors.ofPractice(practice.id());
		List<PeriodView> periods = this.onBehalf.comingPeriods()
			.stream()
			.filter((period) -> period.arena() == practice.arena())
			.toList();
		Map<UUID, Integer> most = gps.stream()
			.collect(Collectors.toMap((gp) -> gp.id().value(), SupervisorView::maxStudentsAtATime));
		Map<PeriodId, Map<SupervisorId, AnswerView>> answers = this.counting.in(periods, most)
			.stream()
			.collect(Collectors.groupingBy(AnswerView::periodId,
					Collectors.toMap(AnswerView::supervisorId, (answer) -> answer)));
		List<TraineeLoadView> trainees = this.loads.of(gps.stream().map(SupervisorView::id).toList());
		Map<PeriodId, Integer> rooms = periods.stream()
			.collect(Collectors.toMap(PeriodView::id,
					(period) -> SeatsLeft.ofRooms(practice.studentRooms(), trainees, List.of(), period.dates())));
		return new Table(gps, periods, answers, rooms);
	}

	/**
	 * The table.
	 *
	 * @param gps those who supervise and those who do not yet
	 * @param periods the coming periods in the practice's arena
	 * @param answers what counts, by period and supervisor
	 * @param rooms student rooms that doctors in training leave, by period
	 */
	public record Table(List<SupervisorView> gps, List<PeriodView> periods,
			Map<PeriodId, Map<SupervisorId, AnswerView>> answers, Map<PeriodId, Integer> rooms) {
	}

}
