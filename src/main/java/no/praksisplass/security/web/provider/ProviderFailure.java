package no.praksisplass.security.web.provider;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Leads back to the sign-in page. That an account is closed is told, since the provider
 * vouches for whose it is.
 */
final class ProviderFailure implements AuthenticationFailureHandler {

	private static final Logger LOG = LoggerFactory.getLogger(ProviderFailure.class);

	/** What a provider answers when somebody turned back there. */
	private static final Set<String> TURNED_BACK = Set.of("access_denied", "login_required");

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException exception) throws IOException {
		response.sendRedirect(request.getContextPath() + "/sign-in" + reason(exception));
	}

	private static String reason(AuthenticationException exception) {
		if (exception instanceof DisabledException) {
			return "?closed";
		}
		if (exception instanceof OAuth2AuthenticationException refused
				&& TURNED_BACK.contains(refused.getError().getErrorCode())) {
			return "";
		}
		LOG.warn("A sign-in at a provider failed: {}", exception.getMessage());
		return "?provider-failed";
	}

}
