package no.praksisplass.matching.domain.decision;

import no.praksisplass.shared.RuleViolation;

/** The rule that a decision gives its reason. */
final class Reasons {

	private static final int LONGEST = 2000;

	private Reasons() {
	}

	static String require(String reason) {
		if (reason.isBlank() || reason.length() > LONGEST) {
			throw RuleViolation.onField("reason", "matching.reason.required", LONGEST);
		}
		return reason.strip();
	}

}
