package no.praksisplass.security.web.provider;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.springframework.core.io.Resource;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Shows a provider who we are by a signed statement instead of a secret (RFC 7523,
 * private_key_jwt). Spring Security has the same for its token request only.
 */
@Component
class ClientAssertion {

	private static final Duration LIFETIME = Duration.ofSeconds(60);

	private static final JOSEObjectType WHAT = new JOSEObjectType("client-authentication+jwt");

	private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

	private final ProviderRegistrations providers;

	private final Clock clock;

	private final Map<String, JWK> keys = new ConcurrentHashMap<>();

	ClientAssertion(ProviderRegistrations providers, Clock clock) {
		this.providers = providers;
		this.clock = clock;
	}

	/** What a request says of us; nothing where a secret says it. */
	MultiValueMap<String, String> parameters(ClientRegistration registration) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		Resource key = this.providers.provider(registration.getRegistrationId()).clientKey();
		if (key != null) {
			parameters.add("client_assertion_type", TYPE);
			parameters.add("client_assertion",
					sign(registration, this.keys.computeIfAbsent(registration.getRegistrationId(), (id) -> read(key))));
		}
		return parameters;
	}

	private String sign(ClientRegistration registration, JWK key) {
		Instant now = this.clock.instant();
		JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer(registration.getClientId())
			.subject(registration.getClientId())
			.audience(registration.getProviderDetails().getIssuerUri())
			.jwtID(UUID.randomUUID().toString())
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(LIFETIME)))
			.build();
		SignedJWT signed = new SignedJWT(new JWSHeader.Builder(algorithm(key)).type(WHAT).keyID(key.getKeyID()).build(),
				claims);
		try {
			signed.sign(new DefaultJWSSignerFactory().createJWSSigner(key, algorithm(key)));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("the client key of " + registration.getRegistrationId() + " cannot sign",
					ex);
		}
		return signed.serialize();
	}

	private static JWSAlgorithm algorithm(JWK key) {
		if (key.getAlgorithm() != null) {
			return JWSAlgorithm.parse(key.getAlgorithm().getName());
		}
		return KeyType.EC.equals(key.getKeyType()) ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256;
	}

	private static JWK read(Resource file) {
		try {
			return JWK.parse(file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException | ParseException ex) {
			throw new IllegalStateException("no private key (JWK) can be read from " + file.getDescription(), ex);
		}
	}

}
