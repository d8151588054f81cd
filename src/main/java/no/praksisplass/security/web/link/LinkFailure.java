package no.praksisplass.security.web.link;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

import no.praksisplass.security.domain.signin.TooManyAttempts;
import no.praksisplass.security.domain.link.LinkSpent;

/**
 * Shows a link that does not work again, which then says so, and lets a wrong code be
 * typed again. An address that nobody has gets the answers of a known one.
 */
final class LinkFailure implements AuthenticationFailureHandler {

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException exception) throws IOException {
		response.sendRedirect(request.getContextPath() + target(request, exception));
	}

	private static String target(HttpServletRequest request, AuthenticationException exception) {
		if (exception instanceof TooManyAttempts) {
			return "/sign-in?too-many";
		}
		if (LinkConverter.LINK.matches(request)) {
			return "/sign-in/link/spent";
		}
		return (exception instanceof LinkSpent) ? "/sign-in?code-spent" : "/sign-in/code?error";
	}

}
