package no.praksisplass.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class LocalPathTests {

	@Test
	void followsAPathOfThisApplication() {
		assertThat(LocalPath.orRoot("/coordinator/rounds?sort=-name&q=%C3%A5"))
			.isEqualTo("/coordinator/rounds?sort=-name&q=%C3%A5");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "https://evil.example", "//evil.example", "/\\evil.example", "evil", "/a\r\nX: y", "/a b" })
	void followsNothingElse(String path) {
		assertThat(LocalPath.orRoot(path)).isEqualTo("/");
	}

	@Test
	void cameFromAPageOfThisHostOnly() {
		assertThat(cameFrom("http://localhost/a?b=c")).isEqualTo("/a?b=c");
		assertThat(cameFrom("https://evil.example/a")).isEqualTo("/");
		assertThat(cameFrom("not an address")).isEqualTo("/");
	}

	private static String cameFrom(String referrer) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("Referer", referrer);
		return LocalPath.cameFrom(request);
	}

}
