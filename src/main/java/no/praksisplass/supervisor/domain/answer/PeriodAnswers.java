package no.praksisplass.supervisor.domain.answer;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.PauseTime;
import no.praksisplass.supervisor.SeatsLeft;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.TraineeLoadView;
import no.praksisplass.supervisor.domain.pause.Pauses;
import no.praksisplass.supervisor.domain.trainee.TraineeLoads;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lays a supervisor's answers out along periods, for the pages that show and change them.
 */
@Component
class PeriodAnswers {

	private final CountingAnswers counting;

	private final AvailabilityRepository answers;

	private final TraineeLoads loads;

	private final Pauses pauses;

	private final Periods periods;

	private final Clock clock;

	PeriodAnswers(CountingAnswers counting, AvailabilityRepository answers, TraineeLoads loads, Pauses pauses,
			Periods periods, Clock clock) {
		this.counting = counting;
		this.answers = answers;
		this.loads = loads;
		this.pauses = pauses;
		this.periods = periods;
		this.clock = clock;
	}

	/** One for each period, in their order. */
	List<PeriodAnswer> of(SupervisorView supervisor, List<PeriodView> asked) {
		List<Availability> own = this.answers.ofSupervisor(supervisor.id().value());
		Map<PeriodId, AnswerView> counts = this.counting
			.in(asked, Map.of(supervisor.id().value(), supervisor.maxStudentsAtATime()))
			.stream()
			.collect(Collectors.toMap(AnswerView::periodId, Function.identity()));
		List<TraineeLoadView> trainees = this.loads.of(List.of(supervisor.id()));
		Earlier earlier = new Earlier(own, this.periods.findAll(own.stream().map(Availability::periodId).toList()),
				supervisor.maxStudentsAtATime());
		List<PauseTime> paused = this.pauses.of(supervisor.id());
		return asked.stream().map((period) -> {
			AnswerView answer = counts.get(period.id());
			boolean inPeace = isPaused(paused, period);
			return (answer != null) ? counted(answer, period, own, trainees, inPeace)
					: missing(period, earlier, stored(period, own), inPeace);
		}).toList();
	}

	private PeriodAnswer counted(AnswerView answer, PeriodView period, List<Availability> own,
			List<TraineeLoadView> trainees, boolean paused) {
		Optional<Availability> stored = stored(period, own);
		return new PeriodAnswer(period, answer.standing() ? AnswerState.STANDING : AnswerState.OWN, answer,
				stored.map(Availability::version).orElse(null), stored.map(Availability::givenBy).orElse(null),
				isOpen(period), paused, SeatsLeft.ofSupervisor(answer, trainees, List.of(), period.dates()));
	}

	private static Optional<Availability> stored(PeriodView period, List<Availability> own) {
		return own.stream().filter((each) -> each.periodId().equals(period.id())).findFirst();
	}

	private PeriodAnswer missing(PeriodView period, Earlier earlier, Optional<Availability> later, boolean paused) {
		if (later.isPresent()) {
			Availability over = later.get();
			return new PeriodAnswer(period, AnswerState.ASK_AGAIN, over.toView(earlier.most()), over.version(),
					over.givenBy(), isOpen(period), paused, 0);
		}
		AnswerView draft = isOpen(period) ? earlier.before(period) : null;
		return new PeriodAnswer(period, (draft != null) ? AnswerState.DRAFT : AnswerState.NONE, draft, null, null,
				isOpen(period), paused, 0);
	}

	private boolean isOpen(PeriodView period) {
		return !this.clock.instant().isAfter(period.availabilityDeadline());
	}

	private static boolean isPaused(List<PauseTime> pauses, PeriodView period) {
		return pauses.stream()
			.anyMatch((pause) -> pause.universityId().equals(period.universityId()) && pause.touches(period.dates()));
	}

	/** The own answers and the periods they were given to. */
	private record Earlier(List<Availability> own, List<PeriodView> periods, int most) {

		/** The answer to the course's last period before this one. */
		@Nullable AnswerView before(PeriodView period) {
			return this.periods.stream()
				.filter((other) -> other.courseId().equals(period.courseId()))
				.filter((other) -> other.dates().from().isBefore(period.dates().from()))
				.max(Comparator.comparing((other) -> other.dates().from()))
				.flatMap((last) -> this.own.stream().filter((each) -> each.periodId().equals(last.id())).findFirst())
				.filter((answer) -> !answer.isLater())
				.map((answer) -> answer.toView(this.most))
				.orElse(null);
		}

	}

}
