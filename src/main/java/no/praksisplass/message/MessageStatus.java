package no.praksisplass.message;

import java.util.EnumSet;
import java.util.Set;

/** What has become of a message. */
public enum MessageStatus {

	/** Waits to be sent, for the first time or again. */
	QUEUED,

	/** Is being handed over to the mail server. */
	SENDING,

	/** The mail server has taken it. */
	SENT,

	/** It was not sent and will not be, unless somebody asks for it. */
	REFUSED,

	/**
	 * The handing over broke off where nobody can tell whether the server has taken it.
	 * It is never sent again by itself.
	 */
	UNCERTAIN,

	/** It was sent, and came back. */
	BOUNCED;

	/** Whether a person may have it sent, once more or after all. */
	public boolean canResend() {
		return EnumSet.of(REFUSED, UNCERTAIN).contains(this);
	}

	/** Whether a person may say that it has reached its recipient. */
	public boolean canMarkSent() {
		return EnumSet.of(QUEUED, REFUSED, UNCERTAIN).contains(this);
	}

	/** Whether it can have come back. */
	public boolean canBounce() {
		return EnumSet.of(SENT, UNCERTAIN).contains(this);
	}

	/** The states in which somebody must look at a message. */
	public static Set<MessageStatus> needingCare() {
		return EnumSet.of(REFUSED, UNCERTAIN, BOUNCED);
	}

}
