package no.praksisplass.message.domain.sending;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageWorld;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Mail servers that refuse, put off, are slow or hang up, at each point of the talk. */
@IntegrationTest
@CleanDatabase
class OddMailServerTests {

	@Autowired
	private MessageWorld world;

	@Autowired
	private SendingFixture fixture;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void queue() {
		this.world.queue(MessageKind.WISH_REQUEST, this.world.person("kari@example.no"), this.world.university("uib"),
				"1");
	}

	@ParameterizedTest
	@CsvSource({ "CONNECT, 421 busy, QUEUED", "CONNECT, 554 go away, QUEUED", "CONNECT, silence, QUEUED",
			"CONNECT, hang up, QUEUED", "MAIL, 530 sign in first, QUEUED", "MAIL, 451 later, QUEUED",
			"MAIL, silence, QUEUED", "RCPT, 450 greylisted, QUEUED", "RCPT, 550 no such user, REFUSED",
			"RCPT, silence, QUEUED", "DATA, 451 later, QUEUED", "DATA, 554 no, REFUSED", "DATA, hang up, QUEUED",
			"., 451 later, QUEUED", "., 554 that is spam, REFUSED", "., silence, UNCERTAIN", "., hang up, UNCERTAIN",
			"QUIT, silence, SENT", "QUIT, hang up, SENT", "QUIT, 500 what, SENT" })
	void endsAs(String command, String reply, String status) throws IOException {
		try (OddMailServer server = new OddMailServer(Map.of(command, reply))) {
			this.fixture.sender(server.port()).sendDue();
			this.fixture.sender(server.port()).sendDue();

			assertThat(this.world.one("status")).isEqualTo(status);
			assertThat(this.world.one("attempts")).isEqualTo("1");
			assertThat(server.taken()).isEqualTo((command.equals(".") || command.equals("QUIT")) ? 1 : 0);
			if (!status.equals("SENT")) {
				assertThat(this.world.one("last_error")).isNotBlank().doesNotContain("\n");
			}
		}
	}

	@Test
	void isNeverTakenTwiceByASlowServer() throws IOException {
		try (OddMailServer server = new OddMailServer(Map.of(".", OddMailServer.SILENCE))) {
			for (int hours = 0; hours < 100; hours += 10) {
				this.fixture.sender(server.port(), Duration.ofHours(hours)).sendDue();
			}

			assertThat(server.taken()).isOne();
			assertThat(this.world.one("status")).isEqualTo("UNCERTAIN");
		}
	}

	@Test
	void givesUpWhatIsPutOffForDays() throws IOException {
		try (OddMailServer server = new OddMailServer(Map.of("RCPT", "450 greylisted"))) {
			Duration time = Duration.ZERO;
			for (int attempt = 1; attempt <= Retries.MOST_ATTEMPTS; attempt++) {
				assertThat(this.world.one("status")).isEqualTo("QUEUED");
				time = time.plus(Duration.ofHours(4).plusMinutes(1));
				this.fixture.sender(server.port(), time).sendDue();
			}

			assertThat(this.world.one("status")).isEqualTo("REFUSED");
			assertThat(this.world.one("last_error")).contains("greylisted");
		}
	}

	@Test
	void waitsLongerEachTime() {
		assertThat(Retries.pause(1)).isEqualTo(Duration.ofMinutes(1));
		assertThat(Retries.pause(2)).isEqualTo(Duration.ofMinutes(2));
		assertThat(Retries.pause(8)).isEqualTo(Duration.ofMinutes(128));
		assertThat(Retries.pause(9)).isEqualTo(Duration.ofHours(4));
		assertThat(Retries.pause(1000)).isEqualTo(Duration.ofHours(4));
	}

	@Test
	void refusesAnAddressThatIsNone() throws IOException {
		this.jdbc.sql("UPDATE message SET email = 'kari<@>example'").update();
		try (OddMailServer server = new OddMailServer(Map.of())) {
			this.fixture.sender(server.port()).sendDue();
		}

		assertThat(this.world.one("status")).isEqualTo("REFUSED");
	}

}
