package no.praksisplass.security.domain.signin;

import org.springframework.security.core.AuthenticationException;

/** There were too many attempts to sign in lately, for this name or from this address. */
public class TooManyAttempts extends AuthenticationException {

	TooManyAttempts() {
		super("too many attempts to sign in");
	}

}
