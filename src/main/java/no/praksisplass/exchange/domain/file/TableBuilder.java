package no.praksisplass.exchange.domain.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import no.praksisplass.exchange.domain.file.RefusedFileException.Problem;

/**
 * Takes a file's records one by one, refuses what no table has, and tells each fault by
 * its row and column.
 */
final class TableBuilder {

	/** Who has made this many mistakes has made one many times. */
	private static final int MOST_PROBLEMS = 50;

	/** What letters outside ASCII become when UTF-8 is taken for Windows-1252. */
	private static final List<String> GARBLED = List.of("Ã¦", "Ã¸", "Ã¥", "Ã†", "Ã˜", "Ã…", "Ã©", "\uFFFD");

	private final List<Problem> problems = new ArrayList<>();

	private final List<String> headings = new ArrayList<>();

	private final List<Table.Row> rows = new ArrayList<>();

	private final boolean exact;

	/**
	 * @param exact whether every record must have as many fields as the heading; else
	 * empty ones may be missing at its end
	 */
	TableBuilder(boolean exact) {
		this.exact = exact;
	}

	/** The next record; the first with something in it is the heading. */
	void record(int number, List<String> raw) {
		List<String> cells = raw.stream().map(TableBuilder::tidy).toList();
		if (cells.stream().allMatch(String::isEmpty)) {
			return;
		}
		if (cells.size() > Table.MOST_COLUMNS) {
			throw RefusedFileException.of("exchange.file.columns", Table.MOST_COLUMNS);
		}
		if (this.headings.isEmpty()) {
			heading(number, cells);
		}
		else {
			row(number, cells);
		}
	}

	Table table() {
		if (this.headings.isEmpty()) {
			throw RefusedFileException.of("exchange.file.empty");
		}
		if (this.rows.isEmpty() && this.problems.isEmpty()) {
			throw RefusedFileException.of("exchange.file.no-rows");
		}
		if (!this.problems.isEmpty()) {
			throw new RefusedFileException(this.problems);
		}
		return new Table(this.headings, this.rows);
	}

	private void heading(int number, List<String> cells) {
		int last = cells.size();
		while (cells.get(last - 1).isEmpty()) {
			last--;
		}
		Map<String, Integer> seen = new HashMap<>();
		for (int i = 0; i < last; i++) {
			String heading = cells.get(i).replaceAll("\\s+", " ");
			check(number, letters(i), cells.get(i));
			if (heading.isEmpty()) {
				heading = "(" + letters(i) + ")";
			}
			Integer before = seen.putIfAbsent(heading.toLowerCase(Locale.ROOT), i);
			if (before != null) {
				problem(number, letters(i), "exchange.file.heading-twice", heading, letters(before));
			}
			this.headings.add(heading);
		}
	}

	private void row(int number, List<String> cells) {
		if (this.rows.size() >= Table.MOST_ROWS) {
			throw RefusedFileException.of("exchange.file.rows", Table.MOST_ROWS);
		}
		int columns = this.headings.size();
		boolean more = cells.size() > columns
				&& cells.subList(columns, cells.size()).stream().anyMatch((cell) -> !cell.isEmpty());
		if (more || (this.exact && cells.size() < columns)) {
			problem(number, "", "exchange.file.ragged", cells.size(), columns);
			return;
		}
		List<String> values = new ArrayList<>(columns);
		for (int i = 0; i < columns; i++) {
			String cell = (i < cells.size()) ? cells.get(i) : "";
			check(number, this.headings.get(i), cell);
			values.add(FormulaGuard.plain(cell));
		}
		this.rows.add(new Table.Row(number, values));
	}

	private void check(int number, String column, String cell) {
		if (cell.length() > Table.LONGEST_CELL) {
			problem(number, column, "exchange.file.cell-length", Table.LONGEST_CELL);
		}
		else if (cell.startsWith("=")) {
			problem(number, column, "exchange.file.formula");
		}
		else if (cell.codePoints().anyMatch(TableBuilder::isControl)) {
			problem(number, column, "exchange.file.control");
		}
		else if (GARBLED.stream().anyMatch(cell::contains)) {
			problem(number, column, "exchange.file.garbled");
		}
	}

	void problem(int number, String column, String messageKey, Object... arguments) {
		this.problems.add(Problem.at(number, column, messageKey, arguments));
		if (this.problems.size() >= MOST_PROBLEMS) {
			throw new RefusedFileException(this.problems);
		}
	}

	/** Without the space around it, and with the line ends of Unix. */
	private static String tidy(String cell) {
		return cell.strip().replace("\r\n", "\n").replace('\r', '\n');
	}

	private static boolean isControl(int character) {
		return (Character.isISOControl(character) && character != '\n' && character != '\t')
				|| Character.getType(character) == Character.SURROGATE || character == 0xFFFE || character == 0xFFFF;
	}

	/** The letters by which a spreadsheet names a column. */
	static String letters(int index) {
		String rest = (index >= 26) ? letters(index / 26 - 1) : "";
		return rest + (char) ('A' + index % 26);
	}

}
