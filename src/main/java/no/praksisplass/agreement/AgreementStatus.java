package no.praksisplass.agreement;

/** How far an agreement has come. */
public enum AgreementStatus {

	/** Being written; only the university sees it. */
	DRAFT,

	/** Waits for the other party's answer. */
	SENT,

	/** Accepted; what is stored of it does not change any more. */
	ACCEPTED,

	/** Accepted, and its days have come. Worked out from the day, never stored. */
	IN_FORCE,

	/** Over, by its own last day or because somebody ended it. */
	ENDED,

	/** Another has taken its place. */
	REPLACED;

	/** Whether an agreement that is stored as this may be stored as the other. */
	public boolean canTransitionTo(AgreementStatus next) {
		return switch (this) {
			case DRAFT -> next == SENT;
			case SENT -> next == DRAFT || next == ACCEPTED;
			case ACCEPTED -> next == ENDED || next == REPLACED;
			case IN_FORCE, ENDED, REPLACED -> false;
		};
	}

}
