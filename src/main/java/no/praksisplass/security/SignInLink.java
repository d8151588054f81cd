package no.praksisplass.security;

import java.time.Instant;
import java.util.Optional;

/**
 * A fresh link that signs its person in once. It can be sent now and never again, since
 * only its hash is stored: whoever passes it on erases it once it is sent.
 *
 * @param path the path of the page that takes it, from the root of the site
 * @param code six digits that do the same on the page from which the link was asked for;
 * empty for an invitation
 * @param expiresAt when both stop working
 * @param purpose what it is for
 */
public record SignInLink(String path, Optional<String> code, Instant expiresAt, Purpose purpose) {

	@Override
	public String toString() {
		return "SignInLink for " + this.purpose + " until " + this.expiresAt;
	}

	/** What a link is for. */
	public enum Purpose {

		/** Somebody asked for it on the sign-in page. */
		SIGN_IN,

		/** It brings somebody in from a message. */
		INVITATION

	}

}
