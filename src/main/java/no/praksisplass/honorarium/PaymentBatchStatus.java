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
		return next.ordinal() == ordinal() + 1;
	}

}
