package no.praksisplass.demo.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows a start that the embedded database refused as a description and an action, no
 * stack trace.
 */
class DemoDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DemoDatabaseUnavailableException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DemoDatabaseUnavailableException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
	}

}
