package no.praksisplass.exchange;

import java.util.List;

/** What an import would do, worked out from what is stored now. */
public interface ImportPlan {

	/** One for each row of the file, in its order. */
	List<PlannedRow> rows();

	/**
	 * Does what the rows say, but for those with errors. Called once, in the transaction
	 * in which the plan was made, which ends right after.
	 */
	void write(ImportProgress progress);

}
