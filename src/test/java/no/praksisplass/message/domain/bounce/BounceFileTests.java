package no.praksisplass.message.domain.bounce;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import no.praksisplass.message.domain.bounce.BounceFile.Contents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BounceFileTests {

	private static final UUID ID = UUID.fromString("0d5f5a3e-0c1b-4b59-9d0f-0c6f6a3b2a11");

	private static final String REPORT = """
			Subject: Undelivered
			MIME-Version: 1.0
			Content-Type: multipart/report; report-type=delivery-status; boundary=b

			--b
			Content-Type: message/delivery-status

			Action: failed
			Status: 5.1.1

			--b
			Content-Type: message/rfc822

			Message-ID: <0d5f5a3e-0c1b-4b59-9d0f-0c6f6a3b2a11@praksisplass.example.no>
			Subject: Hei

			Hei
			--b--
			""";

	@Test
	void findsTheMessageThatCameBack() {
		assertThat(read(REPORT).failures()).containsExactly(new BounceFile.Failure(ID, "5.1.1"));
		assertThat(read(REPORT.replace("\n", "\r\n")).failures()).hasSize(1);
		assertThat(read("From a@b.no x\n" + REPORT + "\nFrom c@d.no y\n" + REPORT).failures()).hasSize(2);
	}

	@Test
	void doesNotTakeADelayForAFailure() {
		assertThat(read(REPORT.replace("failed", "delayed"))).isEqualTo(new Contents(java.util.List.of(), 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "From \n", "\u0000\u00ff", "Content-Type: multipart/report; boundary=b\n\n--b\n",
			"Content-Type: multipart/report\n\nMessage-ID: <0d5f5a3e-0c1b-4b59-9d0f-0c6f6a3b2a11@x>\nAction: failed",
			"Content-Type: text/plain\n\nAction: failed\nMessage-ID: <0d5f5a3e-0c1b-4b59-9d0f-0c6f6a3b2a11@x>" })
	void isNotTroubledByAnythingElse(String file) {
		assertThat(read(file).failures()).isEmpty();
	}

	private static Contents read(String file) {
		return BounceFile.read(file.getBytes(StandardCharsets.ISO_8859_1));
	}

}
