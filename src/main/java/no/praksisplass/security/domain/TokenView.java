package no.praksisplass.security.domain;

import java.util.Optional;

/**
 * What a usable one-time token is for.
 *
 * @param username the account whose password it sets; empty if it makes the first
 * administrator
 */
public record TokenView(Optional<String> username) {

	/** Whether it lets the first administrator in. */
	public boolean isForFirstAdministrator() {
		return this.username.isEmpty();
	}

}
