package no.praksisplass.geography;

import java.util.List;

/**
 * What came of loading a file.
 *
 * @param rows how many rows the table now has
 * @param notes what was left out of rows that were otherwise taken
 */
public record ImportReport(int rows, List<FileProblem> notes) {

	public ImportReport {
		notes = List.copyOf(notes);
	}

}
