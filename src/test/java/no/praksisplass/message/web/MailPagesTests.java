package no.praksisplass.message.web;

import java.nio.charset.StandardCharsets;

import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageWorld;
import no.praksisplass.security.TestUsers;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@CleanDatabase
class MailPagesTests {

	private static final String PAGE = "/admin/mail";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private MessageWorld world;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void reset() {
		this.world.switches(false, null);
	}

	@Test
	void saysHowMailStandsAndHowLongTheQueueIs() {
		this.world.queue(MessageKind.WISH_REQUEST, this.world.person("kari@example.no"), this.world.university("uib"),
				"1");

		assertThat(get()).hasStatusOk()
			.bodyText()
			.contains("Ingen e-posttjener er satt opp", "Ingen e-post blir sendt", "/admin/messages?status=QUEUED");
	}

	@Test
	void setsTheSwitches() {
		assertThat(set("true", " prove@example.no ", version())).hasRedirectedUrl(PAGE);

		assertThat(this.jdbc.sql("SELECT paused, redirect_all_to FROM mail_settings").query().singleRow())
			.containsEntry("paused", true)
			.containsEntry("redirect_all_to", "prove@example.no");
		assertThat(set("false", "", version())).hasRedirectedUrl(PAGE);
		assertThat(this.jdbc.sql("SELECT paused, redirect_all_to FROM mail_settings").query().singleRow())
			.containsEntry("paused", false)
			.containsEntry("redirect_all_to", null);
	}

	@Test
	void refusesAnAddressThatIsNoneAndAStaleForm() {
		assertThat(set("true", "a@b.no, c@d.no", version())).hasStatus(422)
			.bodyText()
			.contains("Skriv én e-postadresse", "a@b.no, c@d.no");
		assertThat(set("true", "", "-5")).hasStatus(409);
		assertThat(this.jdbc.sql("SELECT paused FROM mail_settings").query(Boolean.class).single()).isFalse();
	}

	@Test
	void marksWhatAFileSaysCameBack() {
		this.world.queue(MessageKind.WISH_REQUEST, this.world.person("kari@example.no"), this.world.university("uib"),
				"1");
		this.jdbc.sql("UPDATE message SET status = 'SENT', sent_at = now(), sealed_text = NULL, sealed_html = NULL")
			.update();
		String file = "From MAILER-DAEMON Thu Mar 12 14:05:00 2026\n" + report(this.world.one("id"))
				+ "\nFrom somebody Thu Mar 12 14:05:00 2026\nSubject: Ferie\n\nJeg er borte.\n";

		assertThat(upload(file)).hasRedirectedUrl(PAGE);

		assertThat(this.world.one("status")).isEqualTo("BOUNCED");
		assertThat(this.world.one("last_error")).contains("550 5.1.1 no such user");
		assertThat(upload(file)).hasRedirectedUrl(PAGE);
		assertThat(this.world.one("version")).as("once").isEqualTo("1");
	}

	@Test
	void wantsAFile() {
		assertThat(upload("")).hasStatus(422).bodyText().contains("Velg en fil");
	}

	static String report(String id) {
		return """
				From: MAILER-DAEMON@mail.example.no
				Subject: Undelivered Mail Returned to Sender
				MIME-Version: 1.0
				Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

				--b1
				Content-Type: text/plain

				I could not deliver your message.

				--b1
				Content-Type: message/delivery-status

				Reporting-MTA: dns; mail.example.no

				Final-Recipient: rfc822; kari@example.no
				Action: failed
				Status: 5.1.1
				Diagnostic-Code: smtp; 550 5.1.1 no such
				 user

				--b1
				Content-Type: text/rfc822-headers

				Message-ID: <ID@praksisplass.example.no>
				Subject: Hei

				--b1--
				""".replace("ID@", id + "@");
	}

	private MvcTestResult get() {
		return this.mvc.get().uri(PAGE).with(user(TestUsers.administrator())).exchange();
	}

	private MvcTestResult set(String paused, String redirect, String version) {
		return this.mvc.post()
			.uri(PAGE)
			.param("paused", paused)
			.param("redirectAllTo", redirect)
			.param("version", version)
			.with(user(TestUsers.administrator()))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult upload(String content) {
		return this.mvc.post()
			.uri(PAGE + "/bounces")
			.multipart()
			.file(new MockMultipartFile("file", "retur.mbox", "application/mbox",
					content.getBytes(StandardCharsets.UTF_8)))
			.with(user(TestUsers.administrator()))
			.with(csrf())
			.exchange();
	}

	private String version() {
		return this.jdbc.sql("SELECT version FROM mail_settings").query(String.class).single();
	}

}
