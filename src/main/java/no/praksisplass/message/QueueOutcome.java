package no.praksisplass.message;

/** What became of a message on its way to the outbox. */
public enum QueueOutcome {

	/** It will be sent. */
	QUEUED,

	/** The person has got, or gets, a message of this kind with this key already. */
	ALREADY_QUEUED,

	/** The person has no e-mail address. */
	NO_ADDRESS,

	/** The person has declined messages of this kind. */
	OPTED_OUT

}
