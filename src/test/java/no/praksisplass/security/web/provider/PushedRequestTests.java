package no.praksisplass.security.web.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import no.praksisplass.security.domain.provider.IdentityKind;
import no.praksisplass.security.domain.provider.ProviderProperties;
import no.praksisplass.security.domain.provider.ProviderProperties.IdentityProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.client.RestClientResponseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A provider that takes requests beforehand, as HelseID and ID-porten do. */
class PushedRequestTests {

	private final List<String> taken = new ArrayList<>();

	private HttpServer server;

	private int status = 201;

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/.well-known/openid-configuration", (exchange) -> answer(exchange, 200, metadata()));
		this.server.createContext("/par", this::take);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void sendsTheRequestBeforehandAndItsNameByTheBrowser() {
		OAuth2AuthorizationRequest request = resolve();
		assertThat(request.getAuthorizationRequestUri())
			.isEqualTo(issuer() + "/authorize?client_id=oss&request_uri=urn%3Ax%3Arequest%3A1");
		assertThat(this.taken).singleElement()
			.asString()
			.startsWith("Basic b3NzOmhlbW1lbGln ")
			.contains("response_type=code", "client_id=oss", "scope=openid+a%3A%2F%2Fb", "code_challenge=", "nonce=",
					"acr_values=Level4",
					"redirect_uri=https%3A%2F%2Fpraksisplass.example%2Fsign-in%2Fprovider%2Fp%2Fcallback")
			.contains("state=" + URLEncoder.encode(request.getState(), StandardCharsets.UTF_8));
	}

	@Test
	void goesNowhereWhereTheRequestIsRefused() {
		this.status = 400;
		assertThatExceptionOfType(RestClientResponseException.class).isThrownBy(this::resolve);
	}

	private OAuth2AuthorizationRequest resolve() {
		IdentityProvider provider = new IdentityProvider("P", URI.create(issuer()), "oss", "hemmelig", null,
				List.of("openid", "a://b"), IdentityKind.HPR_NUMBER, "hpr", "Level4", "acr", List.of());
		ProviderRegistrations registrations = new ProviderRegistrations(new ProviderProperties(Map.of("p", provider)));
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/sign-in/provider/p");
		request.setScheme("https");
		request.setServerName("praksisplass.example");
		request.setServerPort(443);
		return new ProviderRequests(registrations, new ClientAssertion(registrations, Clock.systemUTC()))
			.resolve(request, "p");
	}

	private void take(HttpExchange exchange) throws IOException {
		this.taken.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
				+ new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		answer(exchange, this.status, "{\"request_uri\": \"urn:x:request:1\", \"expires_in\": 60}");
	}

	private static void answer(HttpExchange exchange, int status, String json) {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		try (exchange) {
			exchange.sendResponseHeaders(status, body.length);
			exchange.getResponseBody().write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String issuer() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	private String metadata() {
		return """
				{"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
				 "jwks_uri": "%1$s/jwks", "pushed_authorization_request_endpoint": "%1$s/par",
				 "subject_types_supported": ["pairwise"], "response_types_supported": ["code"],
				 "id_token_signing_alg_values_supported": ["RS256"]}
				""".formatted(issuer());
	}

}
