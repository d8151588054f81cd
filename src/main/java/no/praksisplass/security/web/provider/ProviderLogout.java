package no.praksisplass.security.web.provider;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signs out at the provider too. The way there leads over a page of our own: a form whose
 * answer leads to another site is stopped by our content security policy.
 */
@Component
public class ProviderLogout implements LogoutHandler, LogoutSuccessHandler {

	private static final Logger LOG = LoggerFactory.getLogger(ProviderLogout.class);

	private static final String LEFT = ProviderLogout.class.getName() + ".left";

	private final ProviderRegistrations providers;

	ProviderLogout(ProviderRegistrations providers) {
		this.providers = providers;
	}

	/** Remembers in the request what ends with the session. */
	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		ProviderSession.of(request).ifPresent((session) -> request.setAttribute(LEFT, session));
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) throws IOException {
		Optional<Leaving> leaving = Optional.ofNullable((ProviderSession) request.getAttribute(LEFT))
			.flatMap((session) -> leaving(session, request));
		leaving.ifPresent((way) -> way.keep(request.getSession()));
		response.sendRedirect(request.getContextPath() + (leaving.isPresent() ? Leaving.PATH : "/sign-in?signed-out"));
	}

	private Optional<Leaving> leaving(ProviderSession session, HttpServletRequest request) {
		try {
			return Optional.ofNullable(this.providers.find(session.provider()))
				.flatMap((registration) -> way(registration, session, request));
		}
		catch (RuntimeException ex) {
			LOG.warn("Nobody can be signed out at {}: {}", session.provider(), ex.getMessage());
			return Optional.empty();
		}
	}

	private static Optional<Leaving> way(ClientRegistration registration, ProviderSession session,
			HttpServletRequest request) {
		String back = ServletUriComponentsBuilder.fromContextPath(request).path("/sign-in").toUriString();
		return Optional
			.ofNullable(registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
			.map((endpoint) -> UriComponentsBuilder.fromUriString(endpoint.toString())
				.queryParam("client_id", "{client}")
				.queryParam("post_logout_redirect_uri", "{back}")
				.queryParamIfPresent("id_token_hint", Optional.ofNullable(session.idToken()))
				.encode()
				.buildAndExpand(registration.getClientId(), back + "?signed-out")
				.toUriString())
			.map((url) -> new Leaving(registration.getClientName(), url));
	}

}
