package no.praksisplass.exchange.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.exchange.ImportKind;
import no.praksisplass.exchange.ImportRow;
import no.praksisplass.exchange.RowProblem;
import no.praksisplass.exchange.domain.column.CellReader;
import no.praksisplass.exchange.domain.file.Table;

/** Makes rows of a kind from the rows of a file. */
final class RowAssembler {

	private final StoredImport file;

	private final CellReader cells;

	private final Map<String, ImportColumn> columns;

	RowAssembler(StoredImport file, ImportKind kind, CellReader cells) {
		this.file = file;
		this.cells = cells;
		this.columns = kind.columns().stream().collect(Collectors.toMap(ImportColumn::key, Function.identity()));
	}

	List<ImportRow> rows() {
		return this.file.table().rows().stream().map(this::row).toList();
	}

	private ImportRow row(Table.Row row) {
		Map<String, String> values = new HashMap<>();
		List<RowProblem> problems = new ArrayList<>();
		for (int i = 0; i < row.cells().size(); i++) {
			put(this.file.columns().get(i), row.cells().get(i), values, problems);
		}
		this.file.fixed().forEach((key, value) -> {
			if (!this.file.columns().contains(key)) {
				put(key, value, values, problems);
			}
		});
		return new ImportRow(row.number(), values, problems);
	}

	private void put(String key, String text, Map<String, String> values, List<RowProblem> problems) {
		ImportColumn column = this.columns.get(key);
		if (column == null || column.readOnly()) {
			return;
		}
		Optional<String> value = this.cells.read(column.type(), text);
		values.put(key, value.orElse(""));
		if (value.isEmpty()) {
			problems.add(RowProblem.of(key, "exchange.problem.unreadable." + column.type().form(), text));
		}
		else if (column.required() && text.isEmpty()) {
			problems.add(RowProblem.of(key, "exchange.problem.missing"));
		}
	}

}
