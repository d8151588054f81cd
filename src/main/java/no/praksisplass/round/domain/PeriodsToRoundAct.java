package no.praksisplass.round.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import no.praksisplass.round.RoundStatus;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes many periods into a round that is not published. */
@Component
@Order(20)
class PeriodsToRoundAct implements BulkAct {

	private final RoundRepository rounds;

	private final RoundRules rules;

	private final Periods periods;

	PeriodsToRoundAct(RoundRepository rounds, RoundRules rules, Periods periods) {
		this.rounds = rounds;
		this.rules = rules;
		this.periods = periods;
	}

	@Override
	public String key() {
		return "periods-to-round";
	}

	@Override
	public String list() {
		return "periods";
	}

	@Override
	public List<BulkField> fields(BulkScope scope) {
		return List.of(BulkField.choice("round",
				this.rounds.findByUniversity(scope.university().value())
					.stream()
					.map(AllocationRound::view)
					.filter((round) -> round.status() == RoundStatus.OPEN)
					.map((round) -> new BulkField.Option(round.id().toString(), BulkText.plain(round.name())))
					.toList()));
	}

	@Override
	public BulkPlan plan(BulkScope scope, List<BulkTarget> targets, BulkValues values) {
		List<AllocationRound> all = this.rounds.findByUniversity(scope.university().value());
		AllocationRound round = all.stream()
			.filter((each) -> each.id().equals(values.get("round", RoundId.class)))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("round", values.text("round")));
		Map<UUID, PeriodView> known = this.periods.ofUniversity(scope.university())
			.stream()
			.collect(Collectors.toMap((period) -> period.id().value(), Function.identity()));
		Map<PeriodId, String> taken = taken(all);
		List<PeriodView> together = round.view()
			.periods()
			.stream()
			.map((period) -> Objects.requireNonNull(known.get(period.value())))
			.collect(Collectors.toCollection(ArrayList::new));
		List<PeriodId> more = new ArrayList<>();
		List<BulkLine> lines = targets.stream().map((target) -> {
			PeriodView period = Objects.requireNonNull(known.get(target.id()));
			Optional<BulkText> reason = refusal(period, taken, together);
			if (reason.isEmpty()) {
				together.add(period);
				more.add(period.id());
			}
			return reason.map((text) -> BulkLine.left(target, text))
				.orElseGet(() -> BulkLine.changed(target,
						new BulkChange("bulk.round", BulkText.plain(""), BulkText.plain(round.view().name()))));
		}).toList();
		return BulkPlan.of(lines, () -> take(scope, round, together, more));
	}

	private void take(BulkScope scope, AllocationRound round, List<PeriodView> together, List<PeriodId> more) {
		this.rules.check(round.id(), scope.university(),
				together.stream().map(PeriodView::id).collect(Collectors.toSet()));
		round.take(more);
	}

	private static Map<PeriodId, String> taken(List<AllocationRound> rounds) {
		Map<PeriodId, String> taken = new HashMap<>();
		rounds.stream()
			.map(AllocationRound::view)
			.forEach((round) -> round.periods().forEach((period) -> taken.put(period, round.name())));
		return taken;
	}

	private static Optional<BulkText> refusal(PeriodView period, Map<PeriodId, String> taken,
			List<PeriodView> together) {
		String holder = taken.get(period.id());
		if (holder != null) {
			return Optional.of(BulkText.message("bulk.periods-to-round.taken", holder));
		}
		return PeriodOverlapPolicy.clashing(period, together)
			.map((other) -> BulkText.message("bulk.periods-to-round.overlap", other.name()));
	}

	@Override
	public Optional<KeptTable> table() {
		return Optional.of(new KeptTable("round_period", List.of("round_id", "period_id"), "period_id", true));
	}

	/** A published round keeps its periods. */
	@Override
	public Map<UUID, BulkText> bound(BulkScope scope, Collection<UUID> targets, BulkValues values) {
		return lock(values).map(AllocationRound::view)
			.filter((round) -> round.status() == RoundStatus.PUBLISHED)
			.map((round) -> targets.stream()
				.collect(Collectors.toMap(Function.identity(),
						(target) -> BulkText.message("bulk.periods-to-round.published", round.name()))))
			.orElse(Map.of());
	}

	/** The round counts on, so that nobody saves it with the periods that are gone. */
	@Override
	public void undone(BulkScope scope, Collection<UUID> targets, BulkValues values) {
		this.rounds.touch(values.get("round", RoundId.class).value());
	}

	private Optional<AllocationRound> lock(BulkValues values) {
		return this.rounds.lockById(values.get("round", RoundId.class).value());
	}

}
