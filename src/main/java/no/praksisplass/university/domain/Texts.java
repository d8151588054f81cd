package no.praksisplass.university.domain;

import no.praksisplass.shared.RuleViolation;

/** Checks texts that must say something. */
final class Texts {

	private Texts() {
	}

	static String required(String field, String text) {
		String stripped = text.strip();
		if (stripped.isEmpty()) {
			throw RuleViolation.onField(field, "university.text.missing");
		}
		return stripped;
	}

}
