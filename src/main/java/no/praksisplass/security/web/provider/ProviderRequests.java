package no.praksisplass.security.web.provider;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends somebody to a provider, with state, nonce and proof key. A provider that takes
 * requests beforehand (RFC 9126) gets this one so, and the browser carries but its name.
 */
@Component
class ProviderRequests implements OAuth2AuthorizationRequestResolver {

	/** Where a way to a provider begins. */
	private static final RequestMatcher START = PathPatternRequestMatcher.withDefaults()
		.matcher(HttpMethod.GET, "/sign-in/provider/{id}");

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final String PUSHED = "pushed_authorization_request_endpoint";

	private final ProviderRegistrations providers;

	private final ClientAssertion assertion;

	private final DefaultOAuth2AuthorizationRequestResolver requests;

	private final RestClient http;

	ProviderRequests(ProviderRegistrations providers, ClientAssertion assertion) {
		this.providers = providers;
		this.assertion = assertion;
		SimpleClientHttpRequestFactory patience = new SimpleClientHttpRequestFactory();
		patience.setConnectTimeout(PATIENCE);
		patience.setReadTimeout(PATIENCE);
		this.http = RestClient.builder().requestFactory(patience).build();
		this.requests = new DefaultOAuth2AuthorizationRequestResolver(providers::find, "/sign-in/provider");
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		String id = START.matcher(request).getVariables().get("id");
		return (id != null && this.providers.has(id)) ? resolve(request, id) : null;
	}

	@Override
	public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
		ClientRegistration registration = Objects.requireNonNull(this.providers.find(id));
		OAuth2AuthorizationRequest plain = Objects.requireNonNull(this.requests.resolve(request, id));
		String strength = this.providers.provider(id).acrValues();
		if (strength != null) {
			plain = OAuth2AuthorizationRequest.from(plain)
				.additionalParameters((parameters) -> parameters.put("acr_values", strength))
				.build();
		}
		Object endpoint = registration.getProviderDetails().getConfigurationMetadata().get(PUSHED);
		return (endpoint != null) ? push(registration, endpoint.toString(), plain) : plain;
	}

	private OAuth2AuthorizationRequest push(ClientRegistration registration, String endpoint,
			OAuth2AuthorizationRequest plain) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>(
				UriComponentsBuilder.fromUriString(plain.getAuthorizationRequestUri()).build().getQueryParams());
		form.replaceAll((name, values) -> values.stream().map(ProviderRequests::decoded).toList());
		form.addAll(this.assertion.parameters(registration));
		Map<String, Object> answer = this.http.post()
			.uri(endpoint)
			.headers((headers) -> authenticate(registration, headers))
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form)
			.retrieve()
			.body(new ParameterizedTypeReference<>() {
			});
		String name = Objects.requireNonNull(Objects.requireNonNull(answer).get("request_uri")).toString();
		return OAuth2AuthorizationRequest.from(plain)
			.authorizationRequestUri(UriComponentsBuilder.fromUriString(plain.getAuthorizationUri())
				.queryParam("client_id", "{client}")
				.queryParam("request_uri", "{name}")
				.encode()
				.buildAndExpand(registration.getClientId(), name)
				.toUriString())
			.build();
	}

	private static void authenticate(ClientRegistration registration, HttpHeaders headers) {
		if (ClientAuthenticationMethod.CLIENT_SECRET_BASIC.equals(registration.getClientAuthenticationMethod())) {
			headers.setBasicAuth(encoded(registration.getClientId()), encoded(registration.getClientSecret()));
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

}
