package no.praksisplass.shared.database;

/** No database is named, and none is started in silence. */
class MissingDatabaseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	MissingDatabaseException() {
		super("No database is named: spring.datasource.url is not set.");
	}

}
