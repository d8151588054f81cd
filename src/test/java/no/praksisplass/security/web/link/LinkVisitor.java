package no.praksisplass.security.web.link;

import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A browser at one network address, with the cookie of its session. */
final class LinkVisitor {

	private final MockMvcTester mvc;

	private final String network = "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + "::1";

	private Cookie session = new Cookie("OTHER", "x");

	LinkVisitor(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	MvcTestResult ask(String email) {
		return send(this.mvc.post().uri("/sign-in/link").param("email", email));
	}

	MvcTestResult type(String code) {
		return send(this.mvc.post().uri("/sign-in/code").param("code", code));
	}

	MvcTestResult get(String path) {
		return keep(this.mvc.get().uri(path).cookie(this.session).exchange());
	}

	MvcTestResult post(String path) {
		return send(this.mvc.post().uri(path));
	}

	/** Whether this browser is signed in with the supervisor's role. */
	boolean isSignedIn() {
		return "/supervisor".equals(get("/").getResponse().getRedirectedUrl());
	}

	private MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request) {
		return keep(request.cookie(this.session).with(csrf()).with((sent) -> {
			sent.setRemoteAddr(this.network);
			return sent;
		}).exchange());
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
