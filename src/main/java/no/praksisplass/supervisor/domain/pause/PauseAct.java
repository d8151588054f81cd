package no.praksisplass.supervisor.domain.pause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.NewPause;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives many supervisors the same pause from the university. */
@Component
@Order(10)
class PauseAct implements BulkAct {

	static final KeptTable TABLE = new KeptTable("supervisor_pause", List.of("id"), "supervisor_id", true);

	private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

	private final PauseRepository pauses;

	private final Clock clock;

	PauseAct(PauseRepository pauses, Clock clock) {
		this.pauses = pauses;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "pause-supervisors";
	}

	@Override
	public String list() {
		return "supervisors";
	}

	@Override
	public List<BulkField> fields(BulkScope scope) {
		return List.of(BulkField.of("startsOn", BulkField.Kind.DAY, true).holding(LocalDate.now(this.clock).toString()),
				BulkField.of("endsOn", BulkField.Kind.DAY, false), BulkField.of("reason", BulkField.Kind.TEXT, true));
	}

	@Override
	public BulkPlan plan(BulkScope scope, List<BulkTarget> targets, BulkValues values) {
		LocalDate startsOn = values.get("startsOn", LocalDate.class);
		@Nullable LocalDate endsOn = values.find("endsOn", LocalDate.class).orElse(null);
		Pause.requireOrder(startsOn, endsOn);
		Set<UUID> paused = paused(scope, startsOn, endsOn);
		List<BulkLine> lines = new ArrayList<>();
		List<Pause> made = new ArrayList<>();
		for (BulkTarget target : targets) {
			if (paused.contains(target.id())) {
				lines.add(BulkLine.left(target, BulkText.message("bulk.pause-supervisors.paused")));
				continue;
			}
			made.add(new Pause(new NewPause(new SupervisorId(target.id()), scope.university(), startsOn, endsOn,
					values.text("reason"))));
			lines.add(BulkLine.changed(target,
					new BulkChange("bulk.pause", BulkText.message("bulk.pause.none"), Pauses.told(startsOn, endsOn))));
		}
		return BulkPlan.of(lines, () -> this.pauses.saveAll(made));
	}

	/** Who has a pause on one of the days already. */
	private Set<UUID> paused(BulkScope scope, LocalDate startsOn, @Nullable LocalDate endsOn) {
		return this.pauses.during(List.of(scope.university().value()), startsOn, (endsOn != null) ? endsOn : NO_END)
			.stream()
			.map((pause) -> pause.time().supervisorId().value())
			.collect(Collectors.toCollection(HashSet::new));
	}

	@Override
	public Optional<KeptTable> table() {
		return Optional.of(TABLE);
	}

}
