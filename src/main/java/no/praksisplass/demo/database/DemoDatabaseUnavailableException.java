package no.praksisplass.demo.database;

import org.jspecify.annotations.Nullable;

/**
 * The embedded database cannot be started; the action tells the user what to do about it.
 */
class DemoDatabaseUnavailableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String action;

	DemoDatabaseUnavailableException(String message, String action, @Nullable Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
