package no.praksisplass.bulk.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import no.praksisplass.bulk.BulkAct;
import no.praksisplass.bulk.BulkLine;
import no.praksisplass.bulk.BulkPlan;
import no.praksisplass.bulk.BulkScope;
import no.praksisplass.bulk.BulkText;
import no.praksisplass.bulk.BulkValues;
import no.praksisplass.bulk.KeptTable;
import no.praksisplass.bulk.domain.StoredRows.Kept;
import no.praksisplass.bulk.domain.StoredRows.Row;
import no.praksisplass.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does acts and puts back what they did, rows and records in one transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BulkWorker {

	private static final BulkText CHANGED_SINCE = BulkText.message("bulk.bound.changed");

	private final StoredRows rows;

	private final BulkStore store;

	private final BulkQueries queries;

	BulkWorker(StoredRows rows, BulkStore store, BulkQueries queries) {
		this.rows = rows;
		this.store = store;
		this.queries = queries;
	}

	/** Carries out a plan and keeps the rows as they were and as they are. */
	void carryOut(UUID id, BulkAct act, BulkScope scope, BulkPlan plan) {
		List<UUID> targets = plan.lines().stream().filter(BulkLine::changing).map(BulkLine::target).toList();
		Map<String, Row> before = read(act, scope, targets);
		String goesOnAt = plan.work().get().orElse("");
		Map<String, Row> after = read(act, scope, targets);
		this.store.done(id, scope.by(), goesOnAt, plan.lines(), difference(before, after));
	}

	/** Puts back the rows that are as the act left them. */
	void undo(UUID id, BulkAct act, BulkScope scope, BulkValues values) {
		KeptTable table = act.table().orElseThrow(() -> RuleViolation.of("bulk.rule.final"));
		List<UUID> targets = this.queries.changed(id);
		this.rows.read(table, scope.university(), targets);
		Map<UUID, BulkText> bound = new HashMap<>(act.bound(scope, targets, values));
		this.rows.changedSince(table, id).forEach((target) -> bound.put(target, CHANGED_SINCE));
		if (bound.size() == targets.size()) {
			throw RuleViolation.of("bulk.rule.bound");
		}
		this.rows.restore(table, id, bound.keySet());
		act.undone(scope, targets.stream().filter((target) -> !bound.containsKey(target)).toList(), values);
		this.store.undone(id, scope.by(), bound);
	}

	private Map<String, Row> read(BulkAct act, BulkScope scope, List<UUID> targets) {
		return act.table().map((table) -> this.rows.read(table, scope.university(), targets)).orElse(Map.of());
	}

	private static List<Kept> difference(Map<String, Row> before, Map<String, Row> after) {
		List<Kept> kept = new ArrayList<>();
		before.forEach((key, row) -> {
			Row now = after.get(key);
			if (now == null || !now.content().equals(row.content())) {
				kept.add(new Kept(row.target(), row.content(), (now != null) ? now.content() : null));
			}
		});
		after.forEach((key, row) -> {
			if (!before.containsKey(key)) {
				kept.add(new Kept(Objects.requireNonNull(row).target(), null, row.content()));
			}
		});
		return kept;
	}

}
