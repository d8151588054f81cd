package no.praksisplass.security.domain.factor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TotpTests {

	/** The secret of the examples in RFC 6238, appendix B. */
	private static final String SECRET = Base32
		.toBase32String("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

	/** The last six of the eight digits given there. */
	@ParameterizedTest
	@CsvSource({ "59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037",
			"20000000000,353130" })
	void givesTheCodesOfTheStandard(long seconds, String code) {
		assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
	}

	@Test
	void takesACodeOneStepOffAndNoMore() {
		Instant moment = Instant.ofEpochSecond(1_234_567_890);
		assertThat(Totp.step(SECRET, "005924", moment.plusSeconds(30))).hasValue(1_234_567_890 / 30);
		assertThat(Totp.step(SECRET, "005924", moment.minusSeconds(30))).hasValue(1_234_567_890 / 30);
		assertThat(Totp.step(SECRET, "005924", moment.plusSeconds(60))).isEmpty();
		assertThat(Totp.step(SECRET, "005924", moment.minusSeconds(60))).isEmpty();
		assertThat(Totp.step(SECRET, "005925", moment)).isEmpty();
	}

	@Test
	void tellsAnAppWhatItNeedsAndEscapesTheName() {
		assertThat(Totp.uri("ABC", "kari+x@uib.example?&"))
			.isEqualTo("otpauth://totp/Praksisplass:kari%2Bx%40uib.example%3F%26?secret=ABC&issuer=Praksisplass");
		assertThat(Totp.secret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.secret());
	}

}
