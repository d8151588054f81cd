package no.praksisplass.security.domain.link;

import org.springframework.security.core.AuthenticationException;

/**
 * A link or a request cannot be used: it was used, is too old, was never made, or too
 * many codes were typed for it; which of them is not told.
 */
public class LinkSpent extends AuthenticationException {

	LinkSpent() {
		super("link to sign in with not usable");
	}

}
