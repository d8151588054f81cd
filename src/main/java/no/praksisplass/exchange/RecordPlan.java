package no.praksisplass.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * A plan that compares rows with what is stored, cell by cell.
 *
 * @param <W> what is written for a row that makes or changes something
 */
public final class RecordPlan<W> implements ImportPlan {

	private final BiConsumer<List<W>, ImportProgress> writer;

	private final List<PlannedRow> rows = new ArrayList<>();

	private final List<W> writes = new ArrayList<>();

	/**
	 * @param writer stores all that is to be written
	 */
	public RecordPlan(BiConsumer<List<W>, ImportProgress> writer) {
		this.writer = writer;
	}

	/** The next row cannot be imported. */
	public void error(ImportRow row, String label, List<RowProblem> problems) {
		this.rows.add(PlannedRow.error(row.number(), label, problems));
	}

	/**
	 * The next row can be imported.
	 * @param before what is stored, by column; null if nothing is
	 * @param after what will be, by column in the order in which changes are told
	 * @param basis what was looked at
	 */
	public void decided(ImportRow row, String label, @Nullable Map<String, String> before, Map<String, String> after,
			W write, String basis) {
		List<FieldChange> changes = changes((before != null) ? before : Map.of(), after);
		RowOutcome outcome = (before == null) ? RowOutcome.CREATE
				: changes.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.CHANGE;
		if (outcome != RowOutcome.UNCHANGED) {
			this.writes.add(write);
		}
		this.rows.add(new PlannedRow(row.number(), outcome, label, changes, List.of(), basis));
	}

	/** What differs, in the order of what will be. */
	static List<FieldChange> changes(Map<String, String> before, Map<String, String> after) {
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
		this.writer.accept(this.writes, progress);
	}

}
