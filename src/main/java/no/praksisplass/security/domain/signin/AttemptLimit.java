package no.praksisplass.security.domain.signin;

import java.time.Duration;

/** How often something may be tried before it is refused for a while. */
public enum AttemptLimit {

	/** Passwords for one name. */
	ACCOUNT(10, Duration.ofMinutes(15)),

	/** Passwords and codes from one network address; a whole campus may share one. */
	ADDRESS(100, Duration.ofMinutes(15)),

	/** Links asked for to one e-mail address. */
	LINK(5, Duration.ofMinutes(15)),

	/** Links asked for from one network address. */
	LINK_ADDRESS(200, Duration.ofMinutes(15)),

	/** Wrong codes for one e-mail address, however many links are asked for meanwhile. */
	CODE(10, Duration.ofDays(1)),

	/** Wrong codes of a second factor; recovery codes work still. */
	FACTOR(10, Duration.ofDays(1));

	/** Attempts within the window. */
	final int most;

	/** How long attempts count. */
	final Duration window;

	AttemptLimit(int most, Duration window) {
		this.most = most;
		this.window = window;
	}

}
