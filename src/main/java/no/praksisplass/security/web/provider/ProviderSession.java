package no.praksisplass.security.web.provider;

import java.io.Serializable;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import no.praksisplass.security.domain.provider.NationalIdentityNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * At which provider somebody signed in, so that signing out ends the session there too.
 *
 * @param provider which of the configured providers
 * @param idToken what the provider knows the session by; absent where a national identity
 * number may be in it
 */
record ProviderSession(String provider, @Nullable String idToken) implements Serializable {

	private static final String ATTRIBUTE = "praksisplass.provider.session";

	static ProviderSession of(String provider, OidcUser said) {
		boolean kept = !NationalIdentityNumber.isIn(said.getIdToken().getClaims());
		return new ProviderSession(provider, kept ? said.getIdToken().getTokenValue() : null);
	}

	/** The one of the session at hand. */
	static Optional<ProviderSession> of(HttpServletRequest request) {
		return Optional.ofNullable(request.getSession(false))
			.map((session) -> session.getAttribute(ATTRIBUTE))
			.map(ProviderSession.class::cast);
	}

	void begin(HttpServletRequest request) {
		HttpSession session = request.getSession();
		session.setAttribute(ATTRIBUTE, this);
	}

	@Override
	public String toString() {
		return "session at " + this.provider;
	}

}
