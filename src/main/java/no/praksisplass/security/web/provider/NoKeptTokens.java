package no.praksisplass.security.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Forgets access tokens at once: nothing is asked of a provider after sign-in. */
final class NoKeptTokens implements OAuth2AuthorizedClientRepository {

	@Override
	@SuppressWarnings("TypeParameterUnusedInFormals") // the interface has it so
	public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String id, Authentication user,
			HttpServletRequest request) {
		return null;
	}

	@Override
	public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication user, HttpServletRequest request,
			HttpServletResponse response) {
	}

	@Override
	public void removeAuthorizedClient(String id, Authentication user, HttpServletRequest request,
			HttpServletResponse response) {
	}

}
