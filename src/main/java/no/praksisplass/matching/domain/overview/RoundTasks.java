package no.praksisplass.matching.domain.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.praksisplass.matching.domain.overview.CoordinatorTask.Kind;
import no.praksisplass.matching.domain.publication.PublicationCheck;
import no.praksisplass.matching.domain.publication.PlanView;
import no.praksisplass.matching.domain.publication.PublicationPlans;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunOutcome;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what a round asks of its coordinator now. A draft counts as ready only if nothing
 * stands in its way, and nothing is asked of a round whose periods are over.
 */
@Component
class RoundTasks {

	private final PublicationService publications;

	private final PublicationPlans plans;

	private final Clock clock;

	RoundTasks(PublicationService publications, PublicationPlans plans, Clock clock) {
		this.publications = publications;
		this.plans = plans;
		this.clock = clock;
	}

	/** What a round asks for, most pressing first. */
	List<CoordinatorTask> of(RoundOverview overview) {
		if (overview.periods().isEmpty()) {
			return List.of(task(Kind.ADD_PERIODS, overview, 0, null)
				.at("/coordinator/rounds/" + overview.round().id() + "/edit"));
		}
		if (isOver(overview)) {
			return List.of();
		}
		return (overview.round().status() == RoundStatus.PUBLISHED) ? leftOver(overview) : open(overview);
	}

	private List<CoordinatorTask> open(RoundOverview overview) {
		RoundView round = overview.round();
		Instant now = this.clock.instant();
		List<CoordinatorTask> tasks = new ArrayList<>();
		if (!now.isBefore(round.wishesCloseAt())) {
			tasks.addAll(drafts(overview));
		}
		else if (!now.isBefore(round.wishesOpenAt())) {
			addIf(overview.undelivered() > 0, tasks,
					task(Kind.CHASE_WISHES, overview, overview.undelivered(), round.wishesCloseAt()));
		}
		addIf(overview.unanswered() > 0, tasks,
				task(Kind.CHASE_ANSWERS, overview, overview.unanswered(), answerDeadline(overview, now)));
		int shortfall = overview.shortfall();
		addIf(shortfall > 0, tasks, task(Kind.FIND_PLACES, overview, shortfall, null));
		return tasks;
	}

	/** What becomes of drafts once all wishes are in. */
	private List<CoordinatorTask> drafts(RoundOverview overview) {
		Instant publishAt = overview.round().publishAt();
		Optional<RunView> latest = overview.latestSolved();
		RunOutcome outcome = latest.map(RunView::outcome).orElse(null);
		if (latest.isEmpty() || outcome == null) {
			return overview.underWay().isPresent() ? List.of() : List.of(task(Kind.RUN, overview, 0, publishAt));
		}
		String draft = "/coordinator/runs/" + latest.get().id();
		PublicationCheck check = this.publications.check(latest.get().id());
		Optional<PlanView> plan = this.plans.latest(overview.round().id());
		List<CoordinatorTask> tasks = new ArrayList<>();
		plan.filter(PlanView::refused)
			.ifPresent((refused) -> tasks.add(task(Kind.PUBLISH_REFUSED, overview, 0, refused.publishAt())
				.at("/coordinator/runs/" + refused.run())));
		if (check.olderData()) {
			addIf(overview.underWay().isEmpty(), tasks, task(Kind.RUN_AGAIN, overview, 0, publishAt).at(draft));
		}
		else {
			publication(overview, check, plan).ifPresent((task) -> tasks.add(task.at(draft)));
		}
		addIf(outcome.unplaced() > 0, tasks,
				task(Kind.PLACE_STUDENTS, overview, outcome.unplaced(), null).at(draft + "/unplaced"));
		return tasks;
	}

	/** Nothing to do while supervisors have their say, or once the time is set. */
	private Optional<CoordinatorTask> publication(RoundOverview overview, PublicationCheck check,
			Optional<PlanView> plan) {
		Instant publishAt = overview.round().publishAt();
		if (check.hindrances() > 0) {
			return Optional.of(task(Kind.CLEAR_DRAFT, overview, check.hindrances(), publishAt));
		}
		if (check.hearingUntil() != null || plan.filter(PlanView::planned).isPresent()) {
			return Optional.empty();
		}
		return Optional.of(task(Kind.PUBLISH, overview, 0, publishAt));
	}

	private List<CoordinatorTask> leftOver(RoundOverview overview) {
		int left = overview.students() - overview.placed();
		return (left > 0) ? List.of(task(Kind.PLACE_LEFT_OVER, overview, left, null)) : List.of();
	}

	private boolean isOver(RoundOverview overview) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY);
		return overview.periods().stream().allMatch((period) -> period.period().dates().to().isBefore(today));
	}

	private CoordinatorTask task(Kind kind, RoundOverview overview, int count, @Nullable Instant due) {
		return CoordinatorTask.on(overview.round(), kind, count, due, this.clock.instant());
	}

	private static void addIf(boolean wanted, List<CoordinatorTask> tasks, CoordinatorTask task) {
		if (wanted) {
			tasks.add(task);
		}
	}

	/** The next deadline for answers, else the last one that has passed. */
	private static @Nullable Instant answerDeadline(RoundOverview overview, Instant now) {
		List<Instant> deadlines = overview.periods()
			.stream()
			.filter((period) -> period.unanswered() > 0)
			.map((period) -> period.period().availabilityDeadline())
			.sorted()
			.toList();
		return deadlines.stream()
			.filter(now::isBefore)
			.findFirst()
			.orElse(deadlines.isEmpty() ? null : deadlines.get(deadlines.size() - 1));
	}

}
