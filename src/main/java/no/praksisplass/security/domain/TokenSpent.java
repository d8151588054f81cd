package no.praksisplass.security.domain;

/**
 * The one-time token was used, withdrawn, never issued, or is too old; which of them is
 * not told.
 */
public class TokenSpent extends RuntimeException {

	TokenSpent() {
		super("one-time token not usable");
	}

}
