package no.praksisplass.shared.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells how to name a database, and how to try the product without one. */
class MissingDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<MissingDatabaseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MissingDatabaseException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to a "
						+ "PostgreSQL 18 database. To try Praksisplass with fictional data and a database of its "
						+ "own, start it with the profile 'demo' (SPRING_PROFILES_ACTIVE=demo); never do so where "
						+ "real data is kept.",
				cause);
	}

}
