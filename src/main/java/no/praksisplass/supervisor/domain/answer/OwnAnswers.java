package no.praksisplass.supervisor.domain.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.NewStandingYes;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.domain.OwnSupervisor;
import no.praksisplass.university.CourseView;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a supervisor sees of the coming periods and answers to them herself. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SUPERVISOR')")
public class OwnAnswers {

	private final OwnSupervisor ownSupervisor;

	private final Practices practices;

	private final Periods periods;

	private final Universities universities;

	private final PeriodAnswers periodAnswers;

	private final AnswerRecorder recorder;

	private final AnswerReceipts receipts;

	private final Clock clock;

	OwnAnswers(OwnSupervisor ownSupervisor, Practices practices, Periods periods, Universities universities,
			PeriodAnswers periodAnswers, AnswerRecorder recorder, AnswerReceipts receipts, Clock clock) {
		this.ownSupervisor = ownSupervisor;
		this.practices = practices;
		this.periods = periods;
		this.universities = universities;
		this.periodAnswers = periodAnswers;
		this.recorder = recorder;
		this.receipts = receipts;
		this.clock = clock;
	}

	/** The courses with coming periods in the practice's arena, of all universities. */
	public List<OwnCourse> courses() {
		SupervisorView supervisor = this.ownSupervisor.require();
		Map<CourseId, List<PeriodAnswer>> byCourse = new LinkedHashMap<>();
		for (PeriodAnswer each : this.periodAnswers.of(supervisor, comingFor(supervisor))) {
			byCourse.computeIfAbsent(each.period().courseId(), (course) -> new ArrayList<>()).add(each);
		}
		Map<CourseId, CourseView> courses = byId(this.universities.findCourses(byCourse.keySet()), CourseView::id);
		Map<UniversityId, UniversityView> schools = byId(this.universities.findAll(), UniversityView::id);
		Map<CourseId, Integer> standing = this.recorder.standing(supervisor.id());
		return byCourse.entrySet().stream().map((entry) -> {
			CourseView course = Objects.requireNonNull(courses.get(entry.getKey()));
			return new OwnCourse(Objects.requireNonNull(schools.get(course.universityId())), course,
					standing.get(course.id()), entry.getValue());
		}).toList();
	}

	/**
	 * Stores one answer, also when it says the same as before: it is then confirmed anew.
	 * @return when it was given
	 * @throws RuleViolation if the deadline has passed or the answer cannot be
	 */
	@Transactional
	public Instant confirm(PeriodId period, AnswerCommand answer) {
		return store(Map.of(period, answer), Map.of(), false);
	}

	/**
	 * Stores all answers that say something new, or none of them. One that says the same
	 * as before keeps its time, and with it which doctors in training it took into
	 * account.
	 * @param standing for each course named, the seats she has for its new periods, or
	 * none
	 * @return when they were given
	 * @throws RuleViolation if a deadline has passed or an answer cannot be
	 */
	@Transactional
	public Instant confirmAll(Map<PeriodId, AnswerCommand> answers, Map<CourseId, Optional<Integer>> standing) {
		return store(answers, standing, true);
	}

	private Instant store(Map<PeriodId, AnswerCommand> answers, Map<CourseId, Optional<Integer>> standing,
			boolean onlyNew) {
		SupervisorView supervisor = this.recorder.lock(this.ownSupervisor.require().id());
		Instant now = this.clock.instant();
		Map<PeriodId, PeriodAnswer> shown = this.periodAnswers.of(supervisor, comingFor(supervisor))
			.stream()
			.collect(Collectors.toMap((each) -> each.period().id(), Function.identity()));
		List<AnswerReceipts.Answered> stored = new ArrayList<>();
		answers.forEach((id, said) -> {
			PeriodAnswer before = Optional.ofNullable(shown.get(id))
				.orElseThrow(() -> new NotFoundException("period", id));
			NewAnswer given = AnswerRules.checked(said, supervisor, before.period(), supervisor.personId(),
					Channel.SELF, now);
			if (onlyNew && before.says(given)) {
				return;
			}
			if (!before.open()) {
				throw RuleViolation.of("supervisor.answer.deadlinePassed", before.period().name());
			}
			this.recorder.record(given, said.version());
			stored.add(new AnswerReceipts.Answered(given, before.period()));
		});
		this.receipts.send(supervisor.personId(), stored);
		Set<CourseId> asked = shown.values()
			.stream()
			.map((each) -> each.period().courseId())
			.collect(Collectors.toSet());
		standing.forEach((course, seats) -> {
			if (!asked.contains(course)) {
				throw new NotFoundException("course", course);
			}
			standBy(supervisor, course, seats, now);
		});
		return now;
	}

	private void standBy(SupervisorView supervisor, CourseId course, Optional<Integer> seats, Instant now) {
		Optional<Integer> before = this.recorder.stored(supervisor.id(), course).map(StandingYes::seats);
		if (before.equals(seats)) {
			return;
		}
		if (seats.isEmpty()) {
			this.recorder.withdraw(supervisor.id(), course);
			return;
		}
		AnswerRules.requireSeats(seats.get(), supervisor);
		this.recorder.record(new NewStandingYes(supervisor.id(), course, seats.get(), null, supervisor.personId(),
				Channel.SELF, now));
	}

	private List<PeriodView> comingFor(SupervisorView supervisor) {
		PracticeView practice = this.practices.find(supervisor.practiceId())
			.orElseThrow(() -> new NotFoundException("practice", supervisor.practiceId()));
		LocalDate yesterday = LocalDate.now(this.clock).minusDays(1);
		return this.periods.endingAfter(yesterday)
			.stream()
			.filter((period) -> period.arena() == practice.arena())
			.toList();
	}

	private static <K, V> Map<K, V> byId(List<V> views, Function<V, K> id) {
		return views.stream().collect(Collectors.toMap(id, Function.identity()));
	}

}
