package no.praksisplass.security.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Leads to the sign-in page. When only a part of a page was asked for, after the session
 * ended, the whole page is told to go there; a redirect would put the sign-in page into
 * that part.
 */
class SignInEntryPoint extends LoginUrlAuthenticationEntryPoint {

	/** Requests for a part of a page. */
	static final RequestMatcher PARTIAL = new RequestHeaderRequestMatcher("HX-Request", "true");

	SignInEntryPoint() {
		super("/sign-in");
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException, ServletException {
		if (PARTIAL.matches(request)) {
			lead(request, response, "/sign-in");
		}
		else {
			super.commence(request, response, exception);
		}
	}

	/** Leads the whole page to a path, also where only a part was asked for. */
	static void lead(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
		if (PARTIAL.matches(request)) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			response.setHeader("HX-Redirect", request.getContextPath() + path);
		}
		else {
			response.sendRedirect(request.getContextPath() + path);
		}
	}

}
