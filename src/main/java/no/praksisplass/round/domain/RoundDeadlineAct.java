package no.praksisplass.round.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
import no.praksisplass.round.RoundSettings;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.RuleViolation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives many rounds the same opening or closing of wishes, or publication. */
@Component
@Order(10)
class RoundDeadlineAct implements BulkAct {

	private final RoundRepository rounds;

	RoundDeadlineAct(RoundRepository rounds) {
		this.rounds = rounds;
	}

	@Override
	public String key() {
		return "round-deadline";
	}

	@Override
	public String list() {
		return RoundBulkList.KEY;
	}

	@Override
	public List<BulkField> fields(BulkScope scope) {
		return List.of(BulkField.choice("which",
				Arrays.stream(RoundDeadline.values())
					.map((each) -> new BulkField.Option(each.name(), BulkText.message(each.messageKey())))
					.toList()),
				BulkField.of("moment", BulkField.Kind.MOMENT, true));
	}

	@Override
	public BulkPlan plan(BulkScope scope, List<BulkTarget> targets, BulkValues values) {
		RoundDeadline which = values.get("which", RoundDeadline.class);
		Instant moment = values.get("moment", Instant.class);
		Map<UUID, AllocationRound> stored = this.rounds.findByUniversity(scope.university().value())
			.stream()
			.collect(Collectors.toMap((round) -> round.id().value(), Function.identity()));
		List<BulkLine> lines = new ArrayList<>();
		List<Runnable> changes = new ArrayList<>();
		for (BulkTarget target : targets) {
			AllocationRound round = Objects.requireNonNull(stored.get(target.id()));
			BulkLine line = line(target, round.view(), which, moment);
			lines.add(line);
			if (line.changing()) {
				changes.add(() -> round.change(which.settings(round.view(), moment)));
			}
		}
		return BulkPlan.of(lines, () -> changes.forEach(Runnable::run));
	}

	private static BulkLine line(BulkTarget target, RoundView round, RoundDeadline which, Instant moment) {
		if (which.of(round).equals(moment)) {
			return BulkLine.left(target, BulkText.message("bulk.same"));
		}
		try {
			RoundSettings after = which.settings(round, moment);
			RoundSettingsPolicy.checkOpen(round.status());
			RoundSettingsPolicy.check(after);
			return BulkLine.changed(target,
					new BulkChange(which.messageKey(), BulkText.moment(which.of(round)), BulkText.moment(moment)));
		}
		catch (RuleViolation ex) {
			return BulkLine.left(target, BulkText.of(ex));
		}
	}

	@Override
	public Optional<KeptTable> table() {
		return Optional.of(new KeptTable("allocation_round", List.of("id"), "id", true));
	}

}
