package no.praksisplass.university.domain.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.bulk.BulkAct;
import no.praksisplass.bulk.BulkChange;
import no.praksisplass.bulk.BulkField;
import no.praksisplass.bulk.BulkLine;
import no.praksisplass.bulk.BulkPlan;
import no.praksisplass.bulk.BulkScope;
import no.praksisplass.bulk.BulkTarget;
import no.praksisplass.bulk.BulkText;
import no.praksisplass.bulk.BulkValues;
import no.praksisplass.bulk.KeptTable;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.university.PeriodSettings;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.domain.PeriodRepository;
import no.praksisplass.university.domain.PlacementPeriod;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives many periods the same deadline for the supervisors' answers. */
@Component
@Order(10)
class AnswerDeadlineAct implements BulkAct {

	private final PeriodRepository periods;

	AnswerDeadlineAct(PeriodRepository periods) {
		this.periods = periods;
	}

	@Override
	public String key() {
		return "answer-deadline";
	}

	@Override
	public String list() {
		return PeriodBulkList.KEY;
	}

	@Override
	public List<BulkField> fields(BulkScope scope) {
		return List.of(BulkField.of("deadline", BulkField.Kind.MOMENT, true));
	}

	@Override
	public BulkPlan plan(BulkScope scope, List<BulkTarget> targets, BulkValues values) {
		Instant deadline = values.get("deadline", Instant.class);
		Map<UUID, PlacementPeriod> stored = this.periods
			.findByIdInOrderByStartsOnAscNameAsc(targets.stream().map(BulkTarget::id).toList())
			.stream()
			.collect(Collectors.toMap((period) -> period.id().value(), Function.identity()));
		List<BulkLine> lines = new ArrayList<>();
		List<Runnable> changes = new ArrayList<>();
		for (BulkTarget target : targets) {
			PlacementPeriod period = Objects.requireNonNull(stored.get(target.id()));
			BulkLine line = line(target, period, deadline);
			lines.add(line);
			if (line.changing()) {
				changes.add(() -> period.change(settings(period.view(), deadline)));
			}
		}
		return BulkPlan.of(lines, () -> changes.forEach(Runnable::run));
	}

	/** The period is tried with the deadline, so that it obeys what a single one does. */
	private static BulkLine line(BulkTarget target, PlacementPeriod period, Instant deadline) {
		PeriodView now = period.view();
		if (now.availabilityDeadline().equals(deadline)) {
			return BulkLine.left(target, BulkText.message("bulk.same"));
		}
		try {
			new PlacementPeriod(now.id(), now.universityId(), settings(now, deadline));
			return BulkLine.changed(target, new BulkChange("university.period.availabilityDeadline",
					BulkText.moment(now.availabilityDeadline()), BulkText.moment(deadline)));
		}
		catch (RuleViolation ex) {
			return BulkLine.left(target, BulkText.of(ex));
		}
	}

	private static PeriodSettings settings(PeriodView period, Instant deadline) {
		return new PeriodSettings(period.courseId(), period.name(), period.dates(), period.weeks(), period.arena(),
				period.placesWanted(), deadline);
	}

	@Override
	public Optional<KeptTable> table() {
		return Optional.of(new KeptTable("placement_period", List.of("id"), "id", true));
	}

}
