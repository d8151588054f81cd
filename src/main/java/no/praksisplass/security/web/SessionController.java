package no.praksisplass.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import no.praksisplass.security.domain.session.OwnSessions;

/** Signs the user out everywhere. */
@Controller
class SessionController {

	private final OwnSessions sessions;

	SessionController(OwnSessions sessions) {
		this.sessions = sessions;
	}

	@PostMapping("/account/sessions/end")
	String end(HttpServletRequest request, HttpServletResponse response) {
		this.sessions.endOthers();
		new SecurityContextLogoutHandler().logout(request, response, null);
		return "redirect:/sign-in?signed-out-everywhere";
	}

}
