package no.praksisplass.matching.domain.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import no.praksisplass.matching.domain.run.RunOutcome;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.shared.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * Something a coordinator should do now.
 *
 * @param kind what
 * @param round in which round
 * @param roundName its name
 * @param count how many it concerns; 0 where there is nothing to count
 * @param due by when, if there is a deadline
 */
public record CoordinatorTask(Kind kind, RoundId round, String roundName, int count, @Nullable Instant due) {

	/** What a coordinator can have to do. */
	public enum Kind {

		/** The round has no periods yet. */
		ADD_PERIODS,

		/** Supervisors have not answered. */
		CHASE_ANSWERS,

		/** There are fewer places than wanted. */
		FIND_PLACES,

		/** Students have not delivered wishes. */
		CHASE_WISHES,

		/** Wishes are closed, and there is no result yet. */
		RUN,

		/** The newest result leaves students without a place. */
		PLACE_STUDENTS,

		/** There is a result that is not published. */
		PUBLISH

	}

	/** What a round asks for now, most pressing first. */
	static List<CoordinatorTask> of(RoundOverview overview, Instant now) {
		List<CoordinatorTask> tasks = new ArrayList<>();
		if (overview.round().status() == RoundStatus.PUBLISHED) {
			return tasks;
		}
		if (overview.periods().isEmpty()) {
			tasks.add(task(Kind.ADD_PERIODS, overview, 0, null));
			return tasks;
		}
		boolean closed = !now.isBefore(overview.round().wishesCloseAt());
		RunOutcome outcome = overview.latestSolved().map((run) -> run.outcome()).orElse(null);
		if (outcome != null) {
			addIf(outcome.unplaced() > 0, tasks, task(Kind.PLACE_STUDENTS, overview, outcome.unplaced(), null));
			tasks.add(task(Kind.PUBLISH, overview, 0, overview.round().publishAt()));
		}
		else {
			addIf(closed, tasks, task(Kind.RUN, overview, 0, overview.round().publishAt()));
		}
		addIf(!closed && overview.undelivered() > 0, tasks,
				task(Kind.CHASE_WISHES, overview, overview.undelivered(), overview.round().wishesCloseAt()));
		addIf(overview.unanswered() > 0, tasks,
				task(Kind.CHASE_ANSWERS, overview, overview.unanswered(), nextAnswerDeadline(overview, now)));
		int shortfall = overview.periods().stream().mapToInt(PeriodSummary::shortfall).sum();
		addIf(shortfall > 0, tasks, task(Kind.FIND_PLACES, overview, shortfall, null));
		return tasks;
	}

	private static void addIf(boolean wanted, List<CoordinatorTask> tasks, CoordinatorTask task) {
		if (wanted) {
			tasks.add(task);
		}
	}

	private static CoordinatorTask task(Kind kind, RoundOverview overview, int count, @Nullable Instant due) {
		return new CoordinatorTask(kind, overview.round().id(), overview.round().name(), count, due);
	}

	private static @Nullable Instant nextAnswerDeadline(RoundOverview overview, Instant now) {
		return overview.periods()
			.stream()
			.map((period) -> period.period().availabilityDeadline())
			.filter(now::isBefore)
			.min(Instant::compareTo)
			.orElse(null);
	}

}
