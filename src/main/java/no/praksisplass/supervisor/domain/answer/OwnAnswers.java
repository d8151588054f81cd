package no.praksisplass.supervisor.domain.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.practice.PracticeView;
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

	private final AskedPeriods asked;

	private final Universities universities;

	private final PeriodAnswers periodAnswers;

	private final AnswerRecorder recorder;

	private final AnswerRules rules;

	private final Colleagues colleagues;

	private final AnswerReceipts receipts;

	private final Clock clock;

	OwnAnswers(OwnSupervisor ownSupervisor, AskedPeriods asked, Universities universities, PeriodAnswers periodAnswers,
			AnswerRecorder recorder, AnswerRules rules, Colleagues colleagues, AnswerReceipts receipts, Clock clock) {
		this.ownSupervisor = ownSupervisor;
		this.asked = asked;
		this.universities = universities;
		this.periodAnswers = periodAnswers;
		this.recorder = recorder;
		this.rules = rules;
		this.colleagues = colleagues;
		this.receipts = receipts;
		this.clock = clock;
	}

	/**
	 * The courses with coming periods in the practice's arena, of all universities, first
	 * those that look for places where she is.
	 */
	public List<OwnCourse> courses() {
		SupervisorView supervisor = this.ownSupervisor.require();
		PracticeView practice = this.asked.practice(supervisor);
		List<PeriodView> periods = this.asked.at(practice);
		Set<CourseId> asking = this.asked.asking(practice, List.of(supervisor), periods);
		Map<CourseId, List<PeriodAnswer>> byCourse = new LinkedHashMap<>();
		for (PeriodAnswer each : this.periodAnswers.of(supervisor, periods)) {
			byCourse.computeIfAbsent(each.period().courseId(), (course) -> new ArrayList<>()).add(each);
		}
		Map<CourseId, CourseView> courses = byId(this.universities.findCourses(byCourse.keySet()), CourseView::id);
		Map<UniversityId, UniversityView> schools = byId(this.universities.findAll(), UniversityView::id);
		Map<CourseId, StandingOffer> standing = this.recorder.standing(supervisor.id());
		return byCourse.entrySet().stream().map((entry) -> {
			CourseView course = Objects.requireNonNull(courses.get(entry.getKey()));
			return new OwnCourse(Objects.requireNonNull(schools.get(course.universityId())), course,
					asking.contains(course.id()), standing.get(course.id()), entry.getValue());
		}).sorted(Comparator.comparing(OwnCourse::asking).reversed()).toList();
	}

	/** Who can share her work with students, by family name. */
	public List<SupervisorView> colleagues() {
		return this.colleagues.of(this.ownSupervisor.require());
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
	 * @param standing for each course named, what she offers in its new periods, or
	 * nothing
	 * @return when they were given
	 * @throws RuleViolation if a deadline has passed or an answer cannot be
	 */
	@Transactional
	public Instant confirmAll(Map<PeriodId, AnswerCommand> answers, Map<CourseId, Optional<StandingOffer>> standing) {
		return store(answers, standing, true);
	}

	private Instant store(Map<PeriodId, AnswerCommand> answers, Map<CourseId, Optional<StandingOffer>> standing,
			boolean onlyNew) {
		SupervisorView supervisor = this.recorder.lock(this.ownSupervisor.require().id());
		Instant now = this.clock.instant();
		AnswerRules.Giver giver = new AnswerRules.Giver(supervisor.personId(), Channel.SELF, now);
		Map<PeriodId, PeriodAnswer> shown = this.periodAnswers.of(supervisor, this.asked.of(supervisor))
			.stream()
			.collect(Collectors.toMap((each) -> each.period().id(), Function.identity()));
		List<AnswerReceipts.Answered> stored = new ArrayList<>();
		answers.forEach((id, said) -> {
			PeriodAnswer before = Optional.ofNullable(shown.get(id))
				.orElseThrow(() -> new NotFoundException("period", id));
			NewAnswer given = this.rules.checked(said, supervisor, before.period(), giver);
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
		standing.forEach((course, offer) -> {
			if (!asked.contains(course)) {
				throw new NotFoundException("course", course);
			}
			standBy(supervisor, course, offer, now);
		});
		return now;
	}

	private void standBy(SupervisorView supervisor, CourseId course, Optional<StandingOffer> offer, Instant now) {
		Optional<StandingOffer> before = this.recorder.stored(supervisor.id(), course).map(StandingYes::offer);
		if (before.equals(offer)) {
			return;
		}
		if (offer.isEmpty()) {
			this.recorder.withdraw(supervisor.id(), course);
			return;
		}
		this.rules.requireStanding(offer.get(), supervisor);
		this.recorder.record(new NewStandingYes(supervisor.id(), course, offer.get().seats(), offer.get().details(),
				null, supervisor.personId(), Channel.SELF, now));
	}

	private static <K, V> Map<K, V> byId(List<V> views, Function<V, K> id) {
		return views.stream().collect(Collectors.toMap(id, Function.identity()));
	}

}
