package no.praksisplass.matching.engine.model;

import java.io.Serial;

/** The problem is well formed, but this engine has no solver for it. */
public final class NotSupportedException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Says what is not supported.
	 * @param message a sentence for people
	 */
	public NotSupportedException(String message) {
		super(message);
	}

}
