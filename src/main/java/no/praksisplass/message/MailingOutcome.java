package no.praksisplass.message;

/** What a mailing means for one of the people that it was about. */
public enum MailingOutcome {

	/** Will be written to. */
	WAITING,

	/** Has been written to; the message says what became of it. */
	WRITTEN,

	/** Has no e-mail address. */
	NO_ADDRESS,

	/** Has declined messages of this kind. */
	OPTED_OUT,

	/** Has answered already. */
	ANSWERED,

	/** Wants to be asked again on a later day. */
	ASK_LATER,

	/** Is left in peace by the university. */
	PAUSED,

	/** Has an account that is closed, so no link can let her in. */
	ACCOUNT_CLOSED,

	/** Got the same question a short while ago. */
	ASKED_RECENTLY,

	/** Was left out by the coordinator who chose. */
	LEFT_OUT,

	/** Was no longer among those whom it is about when her turn came. */
	NO_LONGER,

	/** Could not be written to for a reason that the log tells. */
	FAILED,

	/** The mailing was stopped before her turn came. */
	STOPPED;

	/** The tone in which a page tells it. */
	public String tone() {
		return switch (this) {
			case WAITING, WRITTEN -> "info";
			case NO_ADDRESS, ACCOUNT_CLOSED, FAILED -> "bad";
			default -> "quiet";
		};
	}

}
