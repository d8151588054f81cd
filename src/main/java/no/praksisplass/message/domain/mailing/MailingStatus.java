package no.praksisplass.message.domain.mailing;

/** How far a mailing has come. */
public enum MailingStatus {

	/** Chosen and looked at; nothing is written yet. */
	DRAFT,

	/** Waits for its turn. */
	QUEUED,

	/** Its messages are being written. */
	RUNNING,

	/** Everybody's turn has come. */
	FINISHED,

	/** Somebody stopped it; what was written before that is sent. */
	STOPPED;

	/** Whether its messages are being written, or will be. */
	public boolean underWay() {
		return this == QUEUED || this == RUNNING;
	}

}
