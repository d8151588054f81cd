package no.praksisplass.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A plan that compares rows with what is stored, cell by cell.
 *
 * @param <T> a record
 */
public final class RecordPlan<T> implements ImportPlan {

	private final RecordRegister<T> register;

	private final List<PlannedRow> rows = new ArrayList<>();

	private final List<T> writes = new ArrayList<>();

	private final Map<String, Integer> seen = new HashMap<>();

	/** Plans rows. */
	public RecordPlan(RecordRegister<T> register, List<ImportRow> rows, ImportProgress progress) {
		this.register = register;
		for (ImportRow row : rows) {
			this.rows.add(plan(row));
			progress.done(this.rows.size());
		}
	}

	private PlannedRow plan(ImportRow row) {
		String key = this.register.key(row);
		Optional<T> stored = this.register.find(key);
		Integer earlier = this.seen.putIfAbsent(key, row.number());
		List<RowProblem> problems = row.problems();
		if (problems.isEmpty()) {
			problems = (earlier != null) ? List.of(RowProblem.of("", "exchange.problem.repeated", earlier))
					: this.register.problems(row, stored);
		}
		return problems.isEmpty() ? decided(row, key, stored) : PlannedRow.error(row.number(), key, problems);
	}

	private PlannedRow decided(ImportRow row, String key, Optional<T> stored) {
		T after = this.register.read(row, stored);
		List<FieldChange> changes = changes(stored.map(this.register::cells).orElse(Map.of()),
				this.register.cells(after));
		RowOutcome outcome = RowOutcome.of(stored.isPresent(), changes);
		if (outcome != RowOutcome.UNCHANGED) {
			this.writes.add(after);
		}
		return new PlannedRow(row.number(), outcome, key, changes, List.of(), "");
	}

	/**
	 * What differs, in the order of what will be.
	 * @param before values by column; one that is missing counts as empty
	 */
	public static List<FieldChange> changes(Map<String, String> before, Map<String, String> after) {
		List<FieldChange> changes = new ArrayList<>();
		after.forEach((column, value) -> {
			String was = Objects.requireNonNullElse(before.get(column), "");
			if (!was.equals(value)) {
				changes.add(new FieldChange(column, was, value));
			}
		});
		return changes;
	}

	@Override
	public List<PlannedRow> rows() {
		return List.copyOf(this.rows);
	}

	@Override
	public void write(ImportProgress progress) {
		this.register.write(this.writes);
	}

}
