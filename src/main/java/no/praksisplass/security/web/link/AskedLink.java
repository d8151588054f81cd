package no.praksisplass.security.web.link;

import java.io.Serializable;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * What the browser's session remembers of a link that was asked for, so that the code
 * works here and nowhere else.
 *
 * @param secret what makes a code a one-time token
 * @param email the address as it was typed
 */
record AskedLink(String secret, String email) implements Serializable {

	private static final String ATTRIBUTE = "praksisplass.sign-in.asked";

	/** What this browser asked for last, if it asked. */
	static Optional<AskedLink> of(HttpServletRequest request) {
		return Optional.ofNullable(request.getSession(false))
			.map((session) -> session.getAttribute(ATTRIBUTE))
			.map(AskedLink.class::cast);
	}

	/** Remembers it in this browser's session. */
	void keep(HttpSession session) {
		session.setAttribute(ATTRIBUTE, this);
	}

	/** Forgets what this browser asked for. */
	static void forget(HttpServletRequest request) {
		Optional.ofNullable(request.getSession(false)).ifPresent((session) -> session.removeAttribute(ATTRIBUTE));
	}

	@Override
	public String toString() {
		return "AskedLink";
	}

}
