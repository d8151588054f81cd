package no.praksisplass.security.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.security.domain.signin.TooManyAttempts;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Answers a failed attempt in the same way whatever was wrong, so that nobody learns
 * which names exist; too many attempts are told, since names that do not exist are
 * counted too.
 */
@Component
class SignInFailure implements AuthenticationFailureHandler {

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException exception) throws IOException {
		String reason = (exception instanceof TooManyAttempts) ? "too-many" : "error";
		response.sendRedirect(request.getContextPath() + "/sign-in?" + reason);
	}

}
