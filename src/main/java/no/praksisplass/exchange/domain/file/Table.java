package no.praksisplass.exchange.domain.file;

import java.util.List;

/**
 * A file's heading and rows.
 *
 * @param headings what the columns are called; none is called twice
 * @param rows those with something in them, each with as many cells as there are headings
 */
public record Table(List<String> headings, List<Row> rows) {

	/** The most bytes of a file. */
	public static final int MOST_BYTES = 20 * 1024 * 1024;

	/** The most rows below the heading. */
	public static final int MOST_ROWS = 50_000;

	/** The most columns. */
	public static final int MOST_COLUMNS = 200;

	/** The most characters of a cell. */
	public static final int LONGEST_CELL = 10_000;

	public Table {
		headings = List.copyOf(headings);
		rows = List.copyOf(rows);
	}

	/**
	 * A row.
	 *
	 * @param number its number in the file, the heading being 1
	 * @param cells its values without the space around them
	 */
	public record Row(int number, List<String> cells) {

		public Row {
			cells = List.copyOf(cells);
		}

	}

}
