package no.praksisplass.supervisor.domain.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.NewStandingYes;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.Periods;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Stores answers, whoever gives them, inside the caller's transaction. The supervisor is
 * locked first, so that an answer waits for a publication that is taking her seats, and
 * of two answers to the same period the second sees the first.
 */
@Component
class AnswerRecorder {

	private final Supervisors supervisors;

	private final AvailabilityRepository answers;

	private final StandingYesRepository standing;

	private final Periods periods;

	private final CountingAnswers counting;

	AnswerRecorder(Supervisors supervisors, AvailabilityRepository answers, StandingYesRepository standing,
			Periods periods, CountingAnswers counting) {
		this.supervisors = supervisors;
		this.answers = answers;
		this.standing = standing;
		this.periods = periods;
		this.counting = counting;
	}

	/** The supervisor, locked until the transaction ends. */
	SupervisorView lock(SupervisorId id) {
		return this.supervisors.lockAll(List.of(id))
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFoundException("supervisor", id));
	}

	/**
	 * Stores an answer in place of the one that was on the page.
	 * @throws ObjectOptimisticLockingFailureException if another answer was stored
	 * meanwhile
	 * @throws RuleViolation if a later answer is stored already
	 */
	void record(NewAnswer given, @Nullable Long versionRead) {
		Optional<Availability> stored = this.answers.findBySupervisorIdAndPeriodId(given.supervisorId().value(),
				given.periodId().value());
		if (stored.isEmpty()) {
			if (versionRead != null) {
				throw new ObjectOptimisticLockingFailureException(Availability.class, given.periodId());
			}
			this.answers.save(new Availability(given));
			return;
		}
		Availability answer = stored.get();
		answer.requireVersion(versionRead);
		if (given.givenAt().isBefore(answer.givenAt())) {
			throw RuleViolation.onField("givenOn", "supervisor.answer.newerStored");
		}
		answer.replaceWith(given);
	}

	/**
	 * Stores a standing yes in place of any other to the course; the periods that are
	 * there keep what it said.
	 */
	void record(NewStandingYes given) {
		Optional<StandingYes> stored = stored(given.supervisorId(), given.courseId());
		stored.ifPresent(this::keepWhatItSaid);
		stored.ifPresentOrElse((yes) -> yes.replaceWith(given), () -> this.standing.save(new StandingYes(given)));
	}

	/** Takes a standing yes away; the periods that are there keep what it said. */
	void withdraw(SupervisorId supervisor, CourseId course) {
		stored(supervisor, course).ifPresent((yes) -> {
			keepWhatItSaid(yes);
			this.standing.delete(yes);
		});
	}

	Optional<StandingYes> stored(SupervisorId supervisor, CourseId course) {
		return this.standing.findBySupervisorIdAndCourseId(supervisor.value(), course.value());
	}

	/** What all her standing yeses offer. */
	Map<CourseId, StandingOffer> standing(SupervisorId supervisor) {
		return this.standing.findBySupervisorId(supervisor.value())
			.stream()
			.collect(Collectors.toMap(StandingYes::courseId, StandingYes::offer));
	}

	/**
	 * A change of a standing yes is about periods to come. Universities plan with those
	 * that are there, so what it said to them becomes an answer of the period's own
	 * first.
	 */
	private void keepWhatItSaid(StandingYes yes) {
		this.periods.findAll(this.counting.reachedBy(yes))
			.forEach((period) -> this.answers.save(new Availability(yes.asAnswerTo(period))));
	}

}
