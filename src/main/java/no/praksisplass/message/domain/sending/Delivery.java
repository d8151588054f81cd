package no.praksisplass.message.domain.sending;

/**
 * How an attempt to send ended.
 *
 * @param outcome how
 * @param error what the server or the connection said; empty where all went well
 */
record Delivery(Outcome outcome, String error) {

	static final Delivery SENT = new Delivery(Outcome.SENT, "");

	enum Outcome {

		/** The server has taken it. */
		SENT,

		/** The server did not take this message now; it may later. */
		DEFERRED,

		/** There was no server that would talk to us; no message's fault. */
		UNREACHABLE,

		/** The server will never take it. */
		REFUSED,

		/** It was handed over, and the server's answer never came. */
		UNCERTAIN

	}

}
