package no.praksisplass.security;

import java.time.Instant;

/**
 * A fresh one-time token. It can be shown now and never again, since only its hash is
 * stored.
 *
 * @param path the path of the page that takes it, from the root of the site
 * @param expiresAt when it stops working
 */
public record PasswordToken(String path, Instant expiresAt) {

	@Override
	public String toString() {
		return "PasswordToken until " + this.expiresAt;
	}

}
