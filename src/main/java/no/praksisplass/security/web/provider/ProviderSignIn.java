package no.praksisplass.security.web.provider;

import java.util.List;

import no.praksisplass.security.domain.provider.Arrivals;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.jose.jws.JwsAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Puts Spring Security's filters for OpenID Connect into the chain. Its own configurer
 * would keep the provider's user and tokens in the session.
 */
@Component
public class ProviderSignIn {

	private final ProviderRegistrations providers;

	private final ProviderRequests requests;

	private final ClientAssertion assertion;

	private final Arrivals arrivals;

	private final ProviderLogout logout;

	ProviderSignIn(ProviderRegistrations providers, ProviderRequests requests, ClientAssertion assertion,
			Arrivals arrivals, ProviderLogout logout) {
		this.providers = providers;
		this.requests = requests;
		this.assertion = assertion;
		this.arrivals = arrivals;
		this.logout = logout;
	}

	/** What adds the filters, of which a success is told. */
	public AbstractHttpConfigurer<?, HttpSecurity> filters(AuthenticationSuccessHandler success) {
		return new Filters(success);
	}

	/** What signs out at the provider too. */
	public ProviderLogout logout() {
		return this.logout;
	}

	private OidcAuthorizationCodeAuthenticationProvider checks() {
		RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
		tokens.addParametersConverter((request) -> this.assertion.parameters(request.getClientRegistration()));
		OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();
		decoders.setJwsAlgorithmResolver(ProviderSignIn::algorithm);
		OidcAuthorizationCodeAuthenticationProvider checks = new OidcAuthorizationCodeAuthenticationProvider(tokens,
				new OidcUserService());
		checks.setJwtDecoderFactory(decoders);
		return checks;
	}

	/** RS256, as the standard has it, unless the provider signs otherwise only. */
	private static JwsAlgorithm algorithm(ClientRegistration registration) {
		Object supported = registration.getProviderDetails()
			.getConfigurationMetadata()
			.get("id_token_signing_alg_values_supported");
		if (!(supported instanceof List<?> names) || names.contains(SignatureAlgorithm.RS256.getName())) {
			return SignatureAlgorithm.RS256;
		}
		return names.stream()
			.map((name) -> SignatureAlgorithm.from(name.toString()))
			.filter((algorithm) -> algorithm != null)
			.findFirst()
			.orElse(SignatureAlgorithm.RS256);
	}

	private final class Filters extends AbstractHttpConfigurer<Filters, HttpSecurity> {

		private final AuthenticationSuccessHandler success;

		private Filters(AuthenticationSuccessHandler success) {
			this.success = success;
		}

		@Override
		public void configure(HttpSecurity http) {
			ProviderFailure failure = new ProviderFailure();
			OAuth2AuthorizationRequestRedirectFilter start = new OAuth2AuthorizationRequestRedirectFilter(
					ProviderSignIn.this.requests);
			start.setAuthenticationFailureHandler(failure);
			ProviderFilter end = new ProviderFilter(ProviderSignIn.this.providers, ProviderSignIn.this.arrivals);
			end.setAuthenticationManager(new ProviderManager(checks()));
			end.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
			end.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
			end.setAuthenticationSuccessHandler(this.success);
			end.setAuthenticationFailureHandler(failure);
			http.addFilterBefore(postProcess(start), UsernamePasswordAuthenticationFilter.class);
			http.addFilterAfter(postProcess(end), UsernamePasswordAuthenticationFilter.class);
		}

	}

}
