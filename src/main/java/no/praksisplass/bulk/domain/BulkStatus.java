package no.praksisplass.bulk.domain;

/** How far a bulk act is. */
public enum BulkStatus {

	/** Chosen and looked at; nothing is changed. */
	DRAFT,

	/** Done. */
	DONE,

	/** Done, and put back as far as it could be. */
	UNDONE;

	/** The tone of its badge. */
	public String tone() {
		return switch (this) {
			case DRAFT -> "info";
			case DONE -> "good";
			case UNDONE -> "quiet";
		};
	}

}
