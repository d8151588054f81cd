package no.praksisplass.security.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

import no.praksisplass.security.domain.factor.HalfSignedInUser;
import no.praksisplass.security.domain.provider.UnlinkedUser;

/**
 * Refuses with 403, but shows the sign-in page afresh to somebody who left it open until
 * its session had ended: that is no attack and needs no explanation of one. Who has yet
 * to show the second factor, or to say whose the account is, is led there.
 */
@Component
class StaleSignIn implements AccessDeniedHandler {

	private static final RequestMatcher SIGN_IN = PathPatternRequestMatcher.withDefaults()
		.matcher(HttpMethod.POST, "/sign-in/**");

	private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
			throws IOException, ServletException {
		if (exception instanceof CsrfException && SIGN_IN.matches(request)) {
			response.sendRedirect(request.getContextPath() + "/sign-in?stale");
		}
		else if (HalfSignedInUser.current().isPresent()) {
			SignInEntryPoint.lead(request, response, "/sign-in/factor");
		}
		else if (UnlinkedUser.current().isPresent()) {
			SignInEntryPoint.lead(request, response, "/sign-in/linking");
		}
		else {
			this.refusal.handle(request, response, exception);
		}
	}

}
