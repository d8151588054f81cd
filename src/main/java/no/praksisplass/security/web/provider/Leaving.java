package no.praksisplass.security.web.provider;

import java.io.Serializable;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * On the way to sign out at a provider.
 *
 * @param provider what users call it
 * @param url where that is done
 */
record Leaving(String provider, String url) implements Serializable {

	/** The page that leads on. */
	static final String PATH = "/sign-in/leaving";

	private static final String ATTRIBUTE = "praksisplass.provider.leaving";

	/** The one of the session at hand, once. */
	static Optional<Leaving> take(HttpServletRequest request) {
		Optional<HttpSession> session = Optional.ofNullable(request.getSession(false));
		Optional<Leaving> leaving = session.map((held) -> held.getAttribute(ATTRIBUTE)).map(Leaving.class::cast);
		leaving.ifPresent((way) -> session.get().removeAttribute(ATTRIBUTE));
		return leaving;
	}

	void keep(HttpSession session) {
		session.setAttribute(ATTRIBUTE, this);
	}

}
