package no.praksisplass.security.web.factor;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A browser with the cookie of its session. */
final class FactorVisitor {

	static final String PASSWORD = "en lang nok setning";

	private static final Pattern RECOVERY = Pattern.compile("<code>([a-z0-9]{4}(?:-[a-z0-9]{4}){3})</code>");

	private final MockMvcTester mvc;

	private Cookie session = new Cookie("OTHER", "x");

	FactorVisitor(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	MvcTestResult signIn(String username) {
		return send(this.mvc.post().uri("/sign-in").param("username", username).param("password", PASSWORD));
	}

	MvcTestResult get(String path) {
		return keep(this.mvc.get()
			.uri(path)
			.accept("text/html")
			.header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0")
			.cookie(this.session)
			.exchange());
	}

	MvcTestResult post(String path, String code) {
		return send(this.mvc.post().uri(path).param("code", code));
	}

	/** Sets the second factor up; gives the app and the recovery codes. */
	Enrolled enrol(String path) {
		App app = App.of(text(get(path)));
		String code = app.code(0);
		MvcTestResult done = post(path, code);
		assertThat(done).hasStatusOk();
		List<String> codes = RECOVERY.matcher(text(done)).results().map((MatchResult found) -> found.group(1)).toList();
		return new Enrolled(app, code, codes);
	}

	static String text(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request) {
		return keep(request.cookie(this.session)
			.header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0")
			.with(csrf())
			.with((sent) -> {
				sent.setRemoteAddr("192.0.2.44");
				return sent;
			})
			.exchange());
	}

	private MvcTestResult keep(MvcTestResult result) {
		assertThat(result.getUnresolvedException()).isNull();
		Cookie cookie = result.getResponse().getCookie("SESSION");
		if (cookie != null) {
			this.session = cookie;
		}
		return result;
	}

	/**
	 * What somebody has afterwards.
	 *
	 * @param app the app
	 * @param code the code that the app was taken into use with
	 * @param codes the recovery codes
	 */
	record Enrolled(App app, String code, List<String> codes) {
	}

}
