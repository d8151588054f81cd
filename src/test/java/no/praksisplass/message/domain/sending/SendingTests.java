package no.praksisplass.message.domain.sending;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageStatus;
import no.praksisplass.message.MessageWorld;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@CleanDatabase
class SendingTests {

	private static final Duration LATER = Duration.ofMinutes(11);

	@Autowired
	private MessageWorld world;

	@Autowired
	private SendingFixture fixture;

	@Autowired
	private JdbcClient jdbc;

	private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private UniversityId university;

	@BeforeEach
	void start() {
		this.mailbox.start();
		this.university = this.world.university("uib");
	}

	@AfterEach
	void stop() {
		this.mailbox.stop();
		this.world.switches(false, null);
	}

	@Test
	void sendsOnceWithAllThatBelongsToIt() throws Exception {
		queue(MessageKind.AVAILABILITY_REQUEST, "1");
		MessageSender sender = this.fixture.sender(port());

		sender.sendDue();
		sender.sendDue();

		MimeMessage received = only();
		InternetAddress from = (InternetAddress) received.getFrom()[0];
		assertThat(from.getAddress()).isEqualTo("praksis@example.no");
		assertThat(from.getPersonal()).isEqualTo("Universitetet uib");
		assertThat(received.getSubject()).isEqualTo(this.world.one("subject"));
		assertThat(received.getMessageID()).startsWith("<" + this.world.one("id") + "@");
		assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
		assertThat(received.getHeader("List-Unsubscribe")[0]).startsWith("<http").contains("/opt-out/");
		assertThat(GreenMailUtil.getBody(received)).contains("text/plain", "text/html", "<div style");
		assertThat(this.world.one("status")).isEqualTo("SENT");
		assertThat(this.world.one("sent_at")).isNotNull();
		assertThat(this.jdbc.sql("SELECT count(*) FROM message WHERE sealed_text IS NULL AND sealed_html IS NULL")
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void neverSendsAgainWhatACrashLeftBeforeTheServerWasSpokenTo() {
		queue(MessageKind.WISH_REQUEST, "1");
		OutgoingMail claimed = this.fixture.store(Duration.ZERO).claim().orElseThrow();

		this.fixture.sender(port()).sendDue();
		assertThat(this.world.one("status")).isEqualTo("SENDING");
		this.fixture.sender(port(), LATER).sendDue();

		assertThat(this.mailbox.getReceivedMessages()).isEmpty();
		assertThat(this.world.one("status")).isEqualTo("UNCERTAIN");
		this.fixture.store(LATER).end(claimed, Delivery.SENT);
		assertThat(this.world.one("status")).as("the worker lives after all").isEqualTo("SENT");
	}

	@Test
	void neverSendsAgainWhatACrashLeftAfterTheServerTookIt() {
		queue(MessageKind.WISH_REQUEST, "1");
		OutgoingMail claimed = this.fixture.store(Duration.ZERO).claim().orElseThrow();
		assertThat(this.fixture.server(port()).deliver(claimed, null)).isEqualTo(Delivery.SENT);

		this.fixture.sender(port(), LATER).sendDue();
		this.fixture.sender(port(), LATER.multipliedBy(20)).sendDue();

		only();
		assertThat(this.world.one("status")).isEqualTo("UNCERTAIN");
	}

	@Test
	void waitsForAServerThatIsDown() {
		queue(MessageKind.WISH_REQUEST, "1");
		int port = port();
		this.mailbox.stop();

		this.fixture.sender(port).sendDue();

		assertThat(this.world.one("status")).isEqualTo("QUEUED");
		assertThat(this.world.one("last_error")).isNotBlank();
		GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		again.start();
		this.fixture.sender(port).sendDue();
		assertThat(again.getReceivedMessages()).as("not before its time").isEmpty();
		this.fixture.sender(port, Duration.ofMinutes(2)).sendDue();
		assertThat(again.getReceivedMessages()).hasSize(1);
		again.stop();
	}

	@Test
	void sendsNothingWhilePaused() {
		queue(MessageKind.WISH_REQUEST, "1");
		this.world.switches(true, null);

		this.fixture.sender(port()).sendDue();
		assertThat(this.mailbox.getReceivedMessages()).isEmpty();
		assertThat(this.world.one("status")).isEqualTo("QUEUED");

		this.world.switches(false, null);
		this.fixture.sender(port()).sendDue();
		only();
	}

	@Test
	void redirectsAllAndSaysWhomItWasFor() throws Exception {
		queue(MessageKind.WISH_REQUEST, "1");
		this.world.switches(false, "prove@example.no");

		this.fixture.sender(port()).sendDue();

		MimeMessage received = only();
		assertThat(Arrays.toString(received.getAllRecipients())).contains("prove@example.no")
			.doesNotContain("kari@example.no");
		assertThat(received.getSubject()).startsWith("[Kari Nordmann, kari@example.no] ");
	}

	@Test
	void sendsNothingThatHasGrownOld() {
		queue(MessageKind.SIGN_IN_LINK, "1");
		queue(MessageKind.WISH_REQUEST, "2");

		this.fixture.sender(port(), Duration.ofHours(2)).sendDue();

		assertThat(Objects.requireNonNull(GreenMailUtil.getBody(only()))).isNotEmpty();
		assertThat(
				this.jdbc.sql("SELECT status, last_error FROM message WHERE kind = 'SIGN_IN_LINK'").query().singleRow())
			.containsEntry("status", "REFUSED")
			.containsEntry("last_error", "message.error.expired");
	}

	@Test
	void noNameOrTitleBeginsAnotherHeader() throws Exception {
		this.world.queue(MessageKind.WISH_REQUEST,
				this.world.person("Kari\r\nBcc: alle@example.no", "Nordmann", "kari@example.no"), this.university, "1");
		this.jdbc.sql("UPDATE message SET sender = E'Uni\\r\\nBcc: alle@example.no'").update();

		this.fixture.sender(port()).sendDue();

		MimeMessage received = only();
		assertThat(received.getHeader("Bcc")).isNull();
		assertThat(received.getAllRecipients()).hasSize(1);
		assertThat(((InternetAddress) received.getAllRecipients()[0]).getPersonal())
			.isEqualTo("Kari Bcc: alle@example.no Nordmann");
	}

	@Test
	void twoWorkersAtOnceSendEachMessageOnce() throws InterruptedException {
		for (int i = 0; i < 20; i++) {
			queue(MessageKind.WISH_REQUEST, "key-" + i);
		}

		List<Thread> workers = List.of(new Thread(() -> this.fixture.sender(port()).sendDue()),
				new Thread(() -> this.fixture.sender(port()).sendDue()));
		workers.forEach(Thread::start);
		for (Thread worker : workers) {
			worker.join();
		}

		assertThat(this.mailbox.getReceivedMessages()).hasSize(20);
		assertThat(this.world.count(MessageStatus.SENT)).isEqualTo(20);
	}

	private void queue(MessageKind kind, String key) {
		this.world.queue(kind, this.world.person("kari@example.no"), this.university, key);
	}

	private int port() {
		return this.mailbox.getSmtp().getPort();
	}

	private MimeMessage only() {
		assertThat(this.mailbox.getReceivedMessages()).hasSize(1);
		return this.mailbox.getReceivedMessages()[0];
	}

}
