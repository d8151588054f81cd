package no.praksisplass.security.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Ends the sessions of an account whose rights or password changed, on every instance at
 * once.
 */
@Component
public class SessionEnder {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	SessionEnder(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/** Ends all sessions of the name. */
	public void endAll(String username) {
		this.sessions.findByPrincipalName(username).keySet().forEach(this.sessions::deleteById);
	}

	/** Ends all sessions of the name but the one at hand. */
	public void endOthers(String username) {
		String own = ownSession();
		this.sessions.findByPrincipalName(username)
			.keySet()
			.stream()
			.filter((id) -> !id.equals(own))
			.forEach(this.sessions::deleteById);
	}

	private static @Nullable String ownSession() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		return (request != null) ? request.getSessionId() : null;
	}

}
