package no.praksisplass.security.domain.session;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.domain.SessionEnder;

/** Where the user is signed in, on every instance. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnSessions {

	private static final SessionOrigin UNKNOWN = new SessionOrigin("", "");

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final SessionEnder ender;

	private final CurrentUser currentUser;

	OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, SessionEnder ender,
			CurrentUser currentUser) {
		this.sessions = sessions;
		this.ender = ender;
		this.currentUser = currentUser;
	}

	/**
	 * The sessions, last used first; those that wait for a second factor are none yet.
	 * @param current the id of the one at hand
	 */
	public List<SessionView> list(String current) {
		return this.sessions.findByPrincipalName(this.currentUser.require().getUsername())
			.values()
			.stream()
			.filter(OwnSessions::isWhole)
			.map((session) -> view(session, current))
			.sorted(Comparator.comparing(SessionView::lastUsed).reversed())
			.toList();
	}

	/** Ends all of them but the one at hand, which whoever asks ends too. */
	public void endOthers() {
		this.ender.endOthers(this.currentUser.require().getUsername());
	}

	private static boolean isWhole(Session session) {
		@Nullable SecurityContext context = session.getAttribute("SPRING_SECURITY_CONTEXT");
		return context != null && context.getAuthentication() != null
				&& context.getAuthentication().getPrincipal() instanceof SignedInUser;
	}

	private static SessionView view(Session session, String current) {
		SessionOrigin origin = session.getAttributeOrDefault(SessionOrigin.ATTRIBUTE, UNKNOWN);
		return new SessionView(origin, session.getLastAccessedTime(), session.getId().equals(current));
	}

}
