package no.praksisplass.exchange.domain;

/** How far an import is. */
public enum ImportStatus {

	/** The file is read; its columns are to be looked at. */
	UPLOADED("info"),

	/** A job works out what it would do. */
	CHECKING("info"),

	/** What it would do can be looked at and confirmed. */
	CHECKED("warn"),

	/** It is confirmed, and a job does it. */
	WRITING("info"),

	/** Done; what is left is the report. */
	DONE("good");

	private final String tone;

	ImportStatus(String tone) {
		this.tone = tone;
	}

	/** Whether a job works on it. */
	public boolean underWay() {
		return this == CHECKING || this == WRITING;
	}

	/** The tone of its badge. */
	public String tone() {
		return this.tone;
	}

}
