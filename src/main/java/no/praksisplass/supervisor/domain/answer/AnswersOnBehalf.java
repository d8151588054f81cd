package no.praksisplass.supervisor.domain.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.NewStandingYes;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.CourseView;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers to the periods of the coordinator's own university, seen and entered by
 * coordinators. They may enter one after the deadline too.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class AnswersOnBehalf {

	private final Supervisors supervisors;

	private final Periods periods;

	private final Universities universities;

	private final PeriodAnswers periodAnswers;

	private final AnswerRecorder recorder;

	private final AnswerRules rules;

	private final Colleagues colleagues;

	private final AnswerReceipts receipts;

	private final CurrentUser currentUser;

	private final Clock clock;

	AnswersOnBehalf(Supervisors supervisors, Periods periods, Universities universities, PeriodAnswers periodAnswers,
			AnswerRecorder recorder, AnswerRules rules, Colleagues colleagues, AnswerReceipts receipts,
			CurrentUser currentUser, Clock clock) {
		this.supervisors = supervisors;
		this.periods = periods;
		this.universities = universities;
		this.periodAnswers = periodAnswers;
		this.recorder = recorder;
		this.rules = rules;
		this.colleagues = colleagues;
		this.receipts = receipts;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The periods of the university acted for that are not over. */
	public List<PeriodView> comingPeriods() {
		LocalDate today = LocalDate.now(this.clock);
		return this.periods.ofUniversity(this.currentUser.university(Role.COORDINATOR))
			.stream()
			.filter((period) -> !period.dates().to().isBefore(today))
			.toList();
	}

	/** What the supervisor has answered to those periods. */
	public List<PeriodAnswer> of(SupervisorId supervisor) {
		return this.periodAnswers.of(require(supervisor), comingPeriods());
	}

	/**
	 * What the supervisor has answered to one period of a university the user
	 * coordinates.
	 */
	public PeriodAnswer of(SupervisorId supervisor, PeriodId period) {
		return this.periodAnswers.of(require(supervisor), List.of(requireOwn(period))).get(0);
	}

	/** Who can share the supervisor's work with students, by family name. */
	public List<SupervisorView> colleagues(SupervisorId supervisor) {
		return this.colleagues.of(require(supervisor));
	}

	/**
	 * The supervisor's standing yes to a course of a university the user coordinates.
	 */
	public Optional<StandingOffer> standing(SupervisorId supervisor, CourseId course) {
		requireOwn(course);
		return this.recorder.stored(supervisor, course).map(StandingYes::offer);
	}

	/**
	 * The supervisor's standing yeses to the courses of the university acted for.
	 */
	public Map<CourseId, StandingOffer> standing(SupervisorId supervisor) {
		Set<CourseId> own = this.universities.courses(this.currentUser.university(Role.COORDINATOR))
			.stream()
			.map(CourseView::id)
			.collect(Collectors.toSet());
		Map<CourseId, StandingOffer> standing = new HashMap<>(this.recorder.standing(supervisor));
		standing.keySet().retainAll(own);
		return standing;
	}

	/**
	 * Enters an answer; the supervisor gets a receipt.
	 * @param channel how it came, one of {@link Channel#enteredByCoordinator()}
	 * @param givenOn the day it came
	 * @throws RuleViolation if the answer or the day cannot be, or a later answer is
	 * stored
	 */
	@Transactional
	public void enter(SupervisorId supervisor, PeriodId period, AnswerCommand answer, Channel channel,
			LocalDate givenOn) {
		PeriodView asked = requireOwn(period);
		SupervisorView locked = this.recorder.lock(supervisor);
		AnswerRules.Giver giver = AnswerRules.Giver.onBehalf(user(), channel, givenOn, this.clock);
		NewAnswer given = this.rules.checked(answer, locked, asked, giver);
		this.recorder.record(given, answer.version());
		this.receipts.send(locked.personId(), List.of(new AnswerReceipts.Answered(given, asked)));
	}

	/**
	 * Enters a standing yes, or takes it back.
	 * @param offer what it offers, or nothing to take it back
	 */
	@Transactional
	public void enterStanding(SupervisorId supervisor, CourseId course, Optional<StandingOffer> offer, Channel channel,
			LocalDate givenOn) {
		requireOwn(course);
		SupervisorView locked = this.recorder.lock(supervisor);
		if (offer.isEmpty()) {
			this.recorder.withdraw(supervisor, course);
			return;
		}
		this.rules.requireStanding(offer.get(), locked);
		AnswerRules.Giver giver = AnswerRules.Giver.onBehalf(user(), channel, givenOn, this.clock);
		this.recorder.record(new NewStandingYes(supervisor, course, offer.get().seats(), offer.get().details(), null,
				giver.person(), channel, giver.at()));
	}

	private PeriodView requireOwn(PeriodId id) {
		PeriodView period = this.periods.find(id).orElseThrow(() -> new NotFoundException("period", id));
		this.currentUser.requireCoordinatorOf(period.universityId());
		return period;
	}

	private void requireOwn(CourseId id) {
		this.currentUser.requireCoordinatorOf(
				this.universities.findCourse(id).orElseThrow(() -> new NotFoundException("course", id)).universityId());
	}

	private SupervisorView require(SupervisorId id) {
		return this.supervisors.find(id).orElseThrow(() -> new NotFoundException("supervisor", id));
	}

	private PersonId user() {
		return this.currentUser.require().personId();
	}

}
