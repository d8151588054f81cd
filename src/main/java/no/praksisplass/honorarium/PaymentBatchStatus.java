package no.praksisplass.honorarium;

/** How far a payment batch has come. */
public enum PaymentBatchStatus {

	/** Made; another person has to release it. */
	DRAFT,

	/** Released; its files can be made. */
	RELEASED,

	/** Its files are made, once and for all. */
	EXPORTED,

	/** Everything on it is paid or rejected. */
	SETTLED;

	/** Whether it may go from this status to another. */
	public boolean canTransitionTo(PaymentBatchStatus next) {
		return switch (this) {
			case DRAFT -> next == RELEASED;
			case RELEASED -> next == EXPORTED;
			case EXPORTED -> next == SETTLED;
			case SETTLED -> false;
		};
	}

}
