package no.praksisplass.supervisor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.PeriodView;

/**
 * What supervisors have answered and what stands in the way, for the services of other
 * features. It asks for no role: what a page shows goes through a service that does.
 */
public interface Availabilities {

	/**
	 * The answers that count in the periods, of supervisors that are active and
	 * supervise: the own answer to a period, else a standing yes to its course. Seats
	 * never exceed what the supervisor has at a time. A standing yes given by the
	 * supervisor herself after a period's deadline does not reach that period.
	 */
	List<AnswerView> inPeriods(Collection<PeriodId> periods);

	/** The answers that count of these supervisors alone, active or not. */
	List<AnswerView> ofSupervisors(Collection<SupervisorView> supervisors, Collection<PeriodView> periods);

	/**
	 * From how many an answer that counts can still be expected in periods of rounds:
	 * those who supervise in the arena, in counties in which somebody has answered for
	 * the round. A period from which none is missing is not in the map.
	 */
	Map<PeriodId, Integer> missing(Collection<PeriodId> periods);

	/**
	 * The GPs who do not supervise yet and have said yes or maybe to a period, which
	 * counts once a coordinator has made supervisors of them; a period without is not in
	 * the map.
	 */
	Map<PeriodId, Set<SupervisorId>> newcomers(Collection<PeriodId> periods);

	/** The trainees with a day in the range, of all supervisors. */
	List<TraineeLoadView> traineeLoadsDuring(DateRange dates);

	/** The pauses of all supervisors with a day in the range, of these universities. */
	List<PauseTime> pausesDuring(Collection<UniversityId> universities, DateRange dates);

	/**
	 * Stores answers as they were given, for imports and demo data: no deadline is asked.
	 */
	void bulkAnswers(List<NewAnswer> answers);

	/** Stores standing yeses as they were given. */
	void bulkStandingYeses(List<NewStandingYes> yeses);

	/** Stores trainees. */
	void bulkTraineeLoads(List<NewTraineeLoad> loads);

	/** Stores pauses. */
	void bulkPauses(List<NewPause> pauses);

}
