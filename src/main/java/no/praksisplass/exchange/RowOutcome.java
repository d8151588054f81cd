package no.praksisplass.exchange;

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

	/** The tone of its badge. */
	public String tone() {
		return this.tone;
	}

}
