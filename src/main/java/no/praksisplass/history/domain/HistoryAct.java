package no.praksisplass.history.domain;

/** What was done to a thing. */
public enum HistoryAct {

	/** It was made. */
	CREATED,

	/** Some of it was changed. */
	CHANGED,

	/** It was removed. */
	REMOVED,

	/** It was read, which is kept of what is sensitive. */
	READ

}
