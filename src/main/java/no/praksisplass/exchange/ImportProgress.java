package no.praksisplass.exchange;

/** Told how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

	/** Tells nobody. */
	ImportProgress SILENT = (done) -> {
	};

	/**
	 * So many rows are dealt with. Call it often; it throws where the import is to stop,
	 * and the exception is not to be caught.
	 */
	void done(int rows);

}
