package no.praksisplass.exchange;

import java.util.List;

/**
 * What an import would do with a row.
 *
 * @param number the row's number in the file
 * @param outcome what
 * @param label what the row is about, as a coordinator would name it
 * @param changes what it changes, for a new object what it is given
 * @param problems why it cannot be imported; at least one for an error
 * @param basis what was looked at, such as an id and its version: a plan holds as long as
 * all of it is the same
 */
public record PlannedRow(int number, RowOutcome outcome, String label, List<FieldChange> changes,
		List<RowProblem> problems, String basis) {

	public PlannedRow {
		changes = List.copyOf(changes);
		problems = List.copyOf(problems);
	}

	/** A row that cannot be imported. */
	public static PlannedRow error(int number, String label, List<RowProblem> problems) {
		return new PlannedRow(number, RowOutcome.ERROR, label, List.of(), problems, "");
	}

}
