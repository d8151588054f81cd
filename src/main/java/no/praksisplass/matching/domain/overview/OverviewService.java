package no.praksisplass.matching.domain.overview;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.matching.domain.result.RunAccess;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.placement.Capacity;
import no.praksisplass.placement.Capacity.Offer;
import no.praksisplass.placement.CapacityBook;
import no.praksisplass.placement.Placements;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.Students;
import no.praksisplass.student.Wishes;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows coordinators what is in their rounds and what is missing. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class OverviewService {

	private final RunAccess access;

	private final Rounds rounds;

	private final Periods periods;

	private final Students students;

	private final Wishes wishes;

	private final Availabilities availabilities;

	private final Supervisors supervisors;

	private final Practices practices;

	private final Municipalities municipalities;

	private final CapacityBook capacityBook;

	private final Placements placements;

	private final Runs runs;

	OverviewService(RunAccess access, Rounds rounds, Periods periods, Students students, Wishes wishes,
			Availabilities availabilities, Supervisors supervisors, Practices practices, Municipalities municipalities,
			CapacityBook capacityBook, Placements placements, Runs runs) {
		this.access = access;
		this.rounds = rounds;
		this.periods = periods;
		this.students = students;
		this.wishes = wishes;
		this.availabilities = availabilities;
		this.supervisors = supervisors;
		this.practices = practices;
		this.municipalities = municipalities;
		this.capacityBook = capacityBook;
		this.placements = placements;
		this.runs = runs;
	}

	/** The rounds of a university that the user coordinates. */
	public List<RoundOverview> ofUniversity(UniversityId university) {
		return this.rounds.ofUniversity(university).stream().map((round) -> overview(round.id())).toList();
	}

	/** One round's settings alone. */
	public RoundView round(RoundId id) {
		return this.access.round(id);
	}

	/** One round. */
	public RoundOverview overview(RoundId id) {
		RoundView round = this.access.round(id);
		List<RoundStudent> entrants = this.students.inPeriods(round.periods());
		Set<StudentId> delivered = this.wishes.ofRound(id).keySet();
		return new RoundOverview(round, summaries(round, entrants), entrants.size(),
				(int) entrants.stream().filter((student) -> delivered.contains(student.student().id())).count(),
				this.runs.ofRound(id), this.placements.publication(id));
	}

	private List<PeriodSummary> summaries(RoundView round, List<RoundStudent> entrants) {
		Capacity capacity = this.capacityBook.of(round);
		Map<PeriodId, List<AnswerView>> answers = this.availabilities.inPeriods(round.periods())
			.stream()
			.collect(Collectors.groupingBy(AnswerView::periodId));
		Audience audience = audience(answers);
		return this.periods.findAll(round.periods())
			.stream()
			.map((period) -> summary(period, entrants, answers.getOrDefault(period.id(), List.of()), capacity,
					audience))
			.toList();
	}

	private static PeriodSummary summary(PeriodView period, List<RoundStudent> entrants, List<AnswerView> answers,
			Capacity capacity, Audience audience) {
		return new PeriodSummary(period,
				(int) entrants.stream().filter((student) -> student.permittedPeriods().contains(period.id())).count(),
				seats(answers, Answer.YES), seats(answers, Answer.MAYBE), usable(period.id(), capacity),
				audience.unanswered(period, answers));
	}

	private static int seats(List<AnswerView> answers, Answer kind) {
		return answers.stream().filter((answer) -> answer.answer() == kind).mapToInt(AnswerView::seats).sum();
	}

	/** The sum over practices of what both their supervisors and their rooms can take. */
	private static int usable(PeriodId period, Capacity capacity) {
		Map<PracticeId, Integer> seats = capacity.seats()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().period().equals(period))
			.map(Map.Entry::getValue)
			.collect(Collectors.groupingBy(Offer::practice, Collectors.summingInt(Offer::left)));
		return seats.entrySet()
			.stream()
			.mapToInt((entry) -> Math.min(entry.getValue(), capacity.roomsLeft(entry.getKey(), period)))
			.sum();
	}

	/** Supervisors of the counties in which somebody has answered for this round. */
	private Audience audience(Map<PeriodId, List<AnswerView>> answers) {
		Map<SupervisorId, SupervisorView> all = this.supervisors.supervising()
			.stream()
			.collect(Collectors.toMap(SupervisorView::id, (supervisor) -> supervisor));
		Map<PracticeId, PracticeView> sites = this.practices.allActive()
			.stream()
			.collect(Collectors.toMap(PracticeView::id, (practice) -> practice));
		Map<String, String> counties = this.municipalities.all()
			.stream()
			.collect(Collectors.toMap(MunicipalityView::number, MunicipalityView::countyNumber));
		Set<String> concerned = new HashSet<>();
		answers.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((answer) -> Optional.ofNullable(all.get(answer.supervisorId())).stream())
			.flatMap((supervisor) -> Optional.ofNullable(sites.get(supervisor.practiceId())).stream())
			.flatMap((practice) -> Optional.ofNullable(counties.get(practice.municipalityNumber())).stream())
			.forEach(concerned::add);
		return new Audience(all, sites, counties, concerned);
	}

	/** Whom a round can expect an answer from. */
	private record Audience(Map<SupervisorId, SupervisorView> supervisors, Map<PracticeId, PracticeView> practices,
			Map<String, String> counties, Set<String> concerned) {

		int unanswered(PeriodView period, List<AnswerView> answers) {
			Set<SupervisorId> answered = answers.stream().map(AnswerView::supervisorId).collect(Collectors.toSet());
			return (int) this.supervisors.values()
				.stream()
				.filter((supervisor) -> !answered.contains(supervisor.id()))
				.flatMap((supervisor) -> Optional.ofNullable(this.practices.get(supervisor.practiceId())).stream())
				.filter((practice) -> practice.arena() == period.arena()
						&& this.concerned.contains(this.counties.getOrDefault(practice.municipalityNumber(), "")))
				.count();
		}

	}

}
