package no.praksisplass.supervisor.domain.pause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends the university's pauses that go on today, yesterday being their last day. */
@Component
@Order(20)
class PauseEndAct implements BulkAct {

	private final PauseRepository pauses;

	private final Clock clock;

	PauseEndAct(PauseRepository pauses, Clock clock) {
		this.pauses = pauses;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "end-pause";
	}

	@Override
	public String list() {
		return "supervisors";
	}

	@Override
	public List<BulkField> fields(BulkScope scope) {
		return List.of();
	}

	@Override
	public BulkPlan plan(BulkScope scope, List<BulkTarget> targets, BulkValues values) {
		LocalDate today = LocalDate.now(this.clock);
		Map<UUID, List<Pause>> going = this.pauses.during(List.of(scope.university().value()), today, today)
			.stream()
			.collect(Collectors.groupingBy((pause) -> pause.time().supervisorId().value()));
		List<BulkLine> lines = new ArrayList<>();
		List<Pause> ending = new ArrayList<>();
		for (BulkTarget target : targets) {
			List<Pause> own = going.getOrDefault(target.id(), List.of());
			lines.add(own.isEmpty() ? BulkLine.left(target, BulkText.message("bulk.end-pause.none")) : BulkLine
				.changed(target, own.stream().map((pause) -> change(pause, today)).toArray(BulkChange[]::new)));
			ending.addAll(own);
		}
		return BulkPlan.of(lines, () -> ending.forEach((pause) -> end(pause, today)));
	}

	private static BulkChange change(Pause pause, LocalDate today) {
		return new BulkChange("bulk.pause", Pauses.told(pause.time().startsOn(), pause.time().endsOn()),
				pause.hasBegunBefore(today) ? Pauses.told(pause.time().startsOn(), today.minusDays(1))
						: BulkText.message("bulk.pause.none"));
	}

	private void end(Pause pause, LocalDate today) {
		if (!pause.endsBefore(today)) {
			this.pauses.delete(pause);
		}
	}

	@Override
	public Optional<KeptTable> table() {
		return Optional.of(PauseAct.TABLE);
	}

}
