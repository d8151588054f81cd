package no.praksisplass.security.web.provider;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.security.domain.provider.Arrivals;
import no.praksisplass.security.domain.provider.NationalIdentityNumber;
import no.praksisplass.security.domain.provider.ProviderProperties.IdentityProvider;
import no.praksisplass.security.domain.provider.VouchedIdentity;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Takes those who come back from a provider. Spring Security checks what the provider
 * says; here it becomes one of our own users, and all else that it said is forgotten.
 */
class ProviderFilter extends OAuth2LoginAuthenticationFilter {

	private final ProviderRegistrations providers;

	private final Arrivals arrivals;

	ProviderFilter(ProviderRegistrations providers, Arrivals arrivals) {
		super(providers::find, new NoKeptTokens(), "/sign-in/provider/*/callback");
		this.providers = providers;
		this.arrivals = arrivals;
	}

	@Override
	public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
		OAuth2AuthenticationToken checked = (OAuth2AuthenticationToken) super.attemptAuthentication(request, response);
		OidcUser said = (OidcUser) checked.getPrincipal();
		String id = checked.getAuthorizedClientRegistrationId();
		Authentication arrived = this.arrivals.arrive(identity(id, this.providers.provider(id), said));
		ProviderSession.of(id, said).begin(request);
		return arrived;
	}

	private static VouchedIdentity identity(String id, IdentityProvider provider, OidcUser said) {
		String subject = Objects.requireNonNull(said.getIdToken().getSubject());
		if (NationalIdentityNumber.isIn(subject)) {
			throw new OAuth2AuthenticationException(
					new OAuth2Error("subject", "the provider calls people by national identity numbers", null));
		}
		String value = Optional.ofNullable(said.<Object>getClaim(provider.claim()))
			.flatMap((claim) -> provider.identity().normalised(claim.toString()))
			.orElse(null);
		String issuer = Objects.requireNonNull(said.getIdToken().getIssuer()).toString();
		return new VouchedIdentity(id, issuer, subject, value,
				isStrong(provider, said.getIdToken().getClaim(provider.strongClaim())));
	}

	private static boolean isStrong(IdentityProvider provider, @Nullable Object claim) {
		if (claim instanceof Collection<?> several) {
			return several.stream().anyMatch((each) -> isStrong(provider, each));
		}
		return claim != null && provider.strongValues().contains(claim.toString());
	}

}
