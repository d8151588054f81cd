package no.praksisplass.exchange.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.UniversityId;
import org.springframework.stereotype.Component;

/** Whose imports the page at hand is about. */
@Component
class ImportDesk {

	static final String COORDINATOR = "/coordinator/imports";

	static final String ADMIN = "/admin/imports";

	private final CurrentUser currentUser;

	ImportDesk(CurrentUser currentUser) {
		this.currentUser = currentUser;
	}

	/** The path of the list. */
	String base(HttpServletRequest request) {
		return isAdmin(request) ? ADMIN : COORDINATOR;
	}

	/** The coordinator's university, or none for administrators. */
	Optional<UniversityId> university(HttpServletRequest request) {
		return isAdmin(request) ? Optional.empty() : Optional.of(this.currentUser.university(Role.COORDINATOR));
	}

	private static boolean isAdmin(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + ADMIN);
	}

}
