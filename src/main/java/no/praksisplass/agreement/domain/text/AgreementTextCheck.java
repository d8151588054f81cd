package no.praksisplass.agreement.domain.text;

import java.util.Set;

import no.praksisplass.message.MergeText;
import no.praksisplass.message.MergeText.UnreadableTextException;
import no.praksisplass.shared.RuleViolation;

/** Whether a text can be used for agreements as it is written. */
final class AgreementTextCheck {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_BODY = 40_000;

	private AgreementTextCheck() {
	}

	/**
	 * The text without space around it.
	 * @throws RuleViolation at title or body, if it is empty or too long, names a field
	 * that there is not, or has other tags than fields
	 */
	static AgreementText checked(AgreementText text) {
		if (text.title().strip().chars().anyMatch(Character::isISOControl)) {
			throw RuleViolation.onField("title", "agreement.text.line-break");
		}
		return new AgreementText(filled("title", text.title(), LONGEST_TITLE),
				filled("body", text.body(), LONGEST_BODY));
	}

	private static String filled(String field, String text, int longest) {
		if (text.isBlank()) {
			throw RuleViolation.onField(field, "agreement.text.missing");
		}
		if (text.length() > longest) {
			throw RuleViolation.onField(field, "agreement.text.too-long", longest);
		}
		try {
			Set<String> unknown = AgreementField.unknown(MergeText.fields(text));
			unknown.stream().sorted().findFirst().ifPresent((name) -> {
				throw RuleViolation.onField(field, "agreement.text.unknown-field", "{{" + name + "}}");
			});
		}
		catch (UnreadableTextException ex) {
			throw RuleViolation.onField(field, "agreement.text.unreadable");
		}
		return text.strip();
	}

}
