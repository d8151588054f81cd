package no.praksisplass.supervisor.web.trainee;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.exchange.FormRegister;
import no.praksisplass.exchange.ImportProgress;
import no.praksisplass.exchange.ImportRow;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.supervisor.TraineeLoadView;
import no.praksisplass.supervisor.domain.SupervisorBulk.Known;
import no.praksisplass.supervisor.domain.trainee.TraineeBulk;
import no.praksisplass.supervisor.web.SupervisorWords;

/**
 * The doctors in training while an import is planned. One is known by its id, or else by
 * the supervisor, its kind and its first day.
 */
final class TraineeMatches implements FormRegister<TraineeLine, TraineeLoadView> {

	private final TraineeBulk trainees;

	private final SupervisorWords words;

	private final List<TraineeLoadView> planned;

	private final Map<String, TraineeLoadView> byId;

	private final Map<String, List<TraineeLoadView>> byStart;

	TraineeMatches(TraineeBulk trainees, SupervisorWords words) {
		this.trainees = trainees;
		this.words = words;
		this.planned = trainees.all();
		this.byId = this.planned.stream()
			.collect(Collectors.toMap((load) -> load.id().toString(), Function.identity()));
		this.byStart = this.planned.stream()
			.collect(Collectors.groupingBy((load) -> start(load.supervisorId(), load.kind(), load.dates().from())));
	}

	@Override
	public Optional<TraineeLoadView> find(ImportRow row) {
		Known supervisor = this.words.require(row);
		String id = row.value(TraineeColumns.ID.key());
		if (id != null) {
			return Optional.of(Optional.ofNullable(this.byId.get(id))
				.filter((load) -> load.supervisorId().equals(supervisor.view().id()))
				.orElseThrow(() -> RuleViolation.onField("id", "exchange.problem.unknown-id")));
		}
		List<TraineeLoadView> found = this.byStart.getOrDefault(
				start(supervisor.view().id(), row.text(TraineeColumns.KIND.key()), row.text(TraineeColumns.FROM.key())),
				List.of());
		if (found.size() > 1) {
			throw RuleViolation.onField("id", "exchange.problem.several-trainees");
		}
		return found.stream().findFirst();
	}

	@Override
	public TraineeLine form(Optional<TraineeLoadView> stored) {
		TraineeLine form = new TraineeLine();
		stored.ifPresent(form::fill);
		return form;
	}

	@Override
	public void prepare(TraineeLine form, Optional<TraineeLoadView> stored, ImportRow row) {
		form.setSupervisor(this.words.require(row));
	}

	@Override
	public void complete(TraineeLine form, Optional<TraineeLoadView> stored, ImportRow row) {
		form.toCommand().requireOrder();
		form.settle();
	}

	@Override
	public String key(TraineeLine form, Optional<TraineeLoadView> stored) {
		return stored.map((load) -> load.id().toString())
			.orElseGet(() -> start(form.requireSupervisor().view().id(), Objects.requireNonNull(form.getKind()),
					Objects.requireNonNull(form.getStartsOn())));
	}

	@Override
	public String label(TraineeLine form) {
		return form.label();
	}

	@Override
	public String basis(TraineeLoadView stored) {
		return stored.id().toString();
	}

	@Override
	public void write(List<Write<TraineeLine, TraineeLoadView>> writes, ImportProgress progress) {
		this.trainees.write(this.planned,
				writes.stream()
					.map((write) -> new TraineeBulk.Change(write.form().requireSupervisor().view().id(), write.stored(),
							write.form().toCommand()))
					.toList());
		progress.done(writes.size());
	}

	private static String start(Object supervisor, Object kind, Object day) {
		return supervisor + "/" + kind + "/" + day;
	}

}
