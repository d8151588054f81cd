package no.praksisplass.exchange;

import java.util.List;

/** What an import does with a row. */
public enum RowOutcome {

	/** Makes something new. */
	CREATE("good"),

	/** Changes what is there. */
	CHANGE("info"),

	/** Nothing: all is as the row says. */
	UNCHANGED("quiet"),

	/** Cannot be imported. */
	ERROR("bad");

	private final String tone;

	RowOutcome(String tone) {
		this.tone = tone;
	}

	/** What a row without errors does. */
	public static RowOutcome of(boolean stored, List<FieldChange> changes) {
		if (!stored) {
			return CREATE;
		}
		return changes.isEmpty() ? UNCHANGED : CHANGE;
	}

	/** The tone of its badge. */
	public String tone() {
		return this.tone;
	}

}
