package no.praksisplass.security.domain.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SessionOriginTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0|Edge, Windows",
			"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0|Firefox, Linux",
			"Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile/15E148 Safari/604.1|Safari, iPhone",
			"Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36|Chrome, Android",
			"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1 Version/18.0 Safari/605.1|Safari, macOS",
			"curl/8|''" })
	void namesBrowserAndSystem(String userAgent, String device) {
		assertThat(SessionOrigin.of(userAgent, null).device()).isEqualTo(device);
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.17,192.0.2.…", "2001:db8:1:2:3:4:5:6,2001:db8:1:…", "::1,''", "127.0.0.1,''" })
	void shortensTheAddress(String address, String shown) {
		assertThat(SessionOrigin.of(null, address)).isEqualTo(new SessionOrigin("", shown));
	}

	@Test
	void knowsNothingOfNothing() {
		assertThat(SessionOrigin.of(null, null)).isEqualTo(new SessionOrigin("", ""));
	}

}
