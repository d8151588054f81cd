package no.praksisplass.exchange;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row of a file.
 *
 * @param number its number in the file, the heading being 1
 * @param cells its values by column key, in the form of the column's type; a column that
 * the file does not have is not in the map, an empty or unreadable cell is an empty text
 * @param problems what could not be read, or is missing
 */
public record ImportRow(int number, Map<String, String> cells, List<RowProblem> problems) {

	public ImportRow {
		cells = Map.copyOf(cells);
		problems = List.copyOf(problems);
	}

	/** Whether the file has the column. */
	public boolean has(String column) {
		return this.cells.containsKey(column);
	}

	/**
	 * The value, or null where the cell is empty or the file does not have the column.
	 */
	public @Nullable String value(String column) {
		String text = this.cells.get(column);
		return (text == null || text.isEmpty()) ? null : text;
	}

	/** The value, or an empty text. */
	public String text(String column) {
		return this.cells.getOrDefault(column, "");
	}

}
