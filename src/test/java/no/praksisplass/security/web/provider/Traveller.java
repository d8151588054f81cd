package no.praksisplass.security.web.provider;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A browser that goes to a provider and comes back. */
final class Traveller {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final MockMvcTester mvc;

	private Cookie session = new Cookie("OTHER", "x");

	Traveller(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/** Goes to the provider and comes back. */
	MvcTestResult travel(String provider) {
		return comeBack(wayBack(start(provider)));
	}

	/** Where the provider is to be visited. */
	String start(String provider) {
		MvcTestResult result = get("/sign-in/provider/" + provider);
		assertThat(result).hasStatus(302);
		return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
	}

	/** Where the provider sends the browser that visits it. */
	URI wayBack(String provider) {
		try {
			HttpResponse<Void> answer = HTTP.send(HttpRequest.newBuilder(URI.create(provider)).build(),
					HttpResponse.BodyHandlers.discarding());
			return URI.create(answer.headers().firstValue("Location").orElseThrow());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	MvcTestResult comeBack(URI way) {
		return get(way.getPath() + "?" + way.getRawQuery());
	}

	MvcTestResult get(String path) {
		return keep(this.mvc.get()
			.uri(URI.create("http://localhost" + path))
			.accept("text/html")
			.cookie(this.session)
			.exchange());
	}

	MvcTestResult post(String path) {
		return keep(this.mvc.post().uri(path).cookie(this.session).with(csrf()).exchange());
	}

	MvcTestResult post(String path, String name, String value) {
		return keep(this.mvc.post().uri(path).param(name, value).cookie(this.session).with(csrf()).exchange());
	}

	MvcTestResult signIn(String username, String password) {
		return keep(this.mvc.post()
			.uri("/sign-in")
			.param("username", username)
			.param("password", password)
			.cookie(this.session)
			.with(csrf())
			.exchange());
	}

	/** The text of a page. */
	String text(String path) {
		try {
			MvcTestResult result = get(path);
			assertThat(result).as(path).hasStatusOk();
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult keep(MvcTestResult result) {
		assertThat(result.getUnresolvedException()).isNull();
		Cookie cookie = result.getResponse().getCookie("SESSION");
		if (cookie != null) {
			this.session = cookie;
		}
		return result;
	}

}
