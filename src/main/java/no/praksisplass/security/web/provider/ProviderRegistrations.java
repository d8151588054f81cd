package no.praksisplass.security.web.provider;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import no.praksisplass.security.domain.provider.ProviderProperties;
import no.praksisplass.security.domain.provider.ProviderProperties.IdentityProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/**
 * The providers, as they say themselves how they are used. Each is asked when somebody
 * first wants to go there: the application starts also when one of them is down.
 */
@Component
class ProviderRegistrations {

	/** Where somebody comes back to. */
	static final String CALLBACK = "/sign-in/provider/{registrationId}/callback";

	private final ProviderProperties properties;

	private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

	ProviderRegistrations(ProviderProperties properties) {
		this.properties = properties;
	}

	/** Whether there is one of this name. */
	boolean has(String id) {
		return this.properties.providers().containsKey(id);
	}

	/** The settings of one that there is. */
	IdentityProvider provider(String id) {
		return this.properties.require(id);
	}

	/**
	 * How one is used; none if there is none of this name.
	 * @throws IllegalArgumentException or another, if it does not answer
	 */
	@Nullable ClientRegistration find(String id) {
		ClientRegistration registration = this.known.get(id);
		if (registration == null && has(id)) {
			registration = ask(id);
			this.known.put(id, registration);
		}
		return registration;
	}

	private ClientRegistration ask(String id) {
		IdentityProvider provider = provider(id);
		ClientRegistration.Builder builder = ClientRegistrations.fromIssuerLocation(provider.issuer().toString())
			.registrationId(id)
			.clientId(provider.clientId())
			.clientName(provider.name())
			.scope(provider.scopes())
			.redirectUri("{baseUrl}" + CALLBACK)
			.userNameAttributeName("sub")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.clientSettings(ClientSettings.builder().requireProofKey(true).build());
		return (provider.clientSecret() != null) ? builder.clientSecret(provider.clientSecret())
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.build() : builder.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT).build();
	}

}
