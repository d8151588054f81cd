package no.praksisplass.message.web;

import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageWorld;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.TestUsers;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@CleanDatabase
class MessagePagesTests {

	private static final String LIST = "/coordinator/messages";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private MessageWorld world;

	@Autowired
	private JdbcClient jdbc;

	private UniversityId university;

	private SignedInUser coordinator;

	@BeforeEach
	void university() {
		this.university = this.world.university("uib");
		this.coordinator = TestUsers.coordinatorOf(this.university);
	}

	@Test
	void saysThatNothingIsSentAndWhatWillBeListed() {
		assertThat(get(LIST, this.coordinator)).hasStatusOk()
			.bodyText()
			.contains("Ingen meldinger ennå", "ikke satt opp noen e-posttjener");
	}

	@Test
	void listsTheOwnUniversitysMessagesAndFiltersThem() {
		message(MessageKind.WISH_REQUEST);
		this.world.queue(MessageKind.WISH_RECEIPT, this.world.person("Ola", "Hansen", "ola@example.no"),
				this.university, "1");
		this.world.queue(MessageKind.WISH_REQUEST, this.world.person("Per", "Olsen", "per@example.no"),
				this.world.university("uio"), "1");

		assertThat(get(LIST, this.coordinator)).bodyText()
			.contains("Kari Nordmann", "Ola Hansen", "I kø")
			.doesNotContain("Per Olsen");
		assertThat(get(LIST + "?kind=WISH_RECEIPT", this.coordinator)).bodyText()
			.contains("Ola Hansen")
			.doesNotContain("Kari Nordmann");
		assertThat(get(LIST + "?q=KARI@EX", this.coordinator)).bodyText()
			.contains("Kari Nordmann")
			.doesNotContain("Ola Hansen");
		assertThat(get(LIST + "?status=SENT", this.coordinator)).bodyText().contains("Ingen treff");
		assertThat(get(LIST + "?sort=recipient", this.coordinator)).bodyText()
			.containsSubsequence("Kari Nordmann", "Ola Hansen");
		assertThat(get(LIST + "?sort=-recipient", this.coordinator)).bodyText()
			.containsSubsequence("Ola Hansen", "Kari Nordmann");
	}

	@Test
	void showsAMessageWithoutWhatOnlyItsRecipientMaySee() {
		String path = message(MessageKind.WISH_REQUEST);

		assertThat(get(path, this.coordinator)).hasStatusOk()
			.bodyText()
			.contains("Hei Kari Nordmann!", "sandbox", "srcdoc=\"&lt;!DOCTYPE html&gt;", "strøket ut", "•••••")
			.doesNotContain("hemmelig");
	}

	@Test
	void showsAnAdministratorTheWholeOfAMessageThatCannotBeSent() {
		String id = message(MessageKind.WISH_REQUEST).replace(LIST, "");

		assertThat(get("/admin/messages" + id, TestUsers.administrator())).hasStatusOk()
			.bodyText()
			.contains("https://praksisplass.example.no/in/hemmelig", "Lenken er personlig");
		set("status = 'REFUSED'");
		assertThat(get("/admin/messages" + id, TestUsers.administrator())).bodyText().doesNotContain("hemmelig");
	}

	@Test
	void hidesSignInLinksFromCoordinators() {
		String path = message(MessageKind.SIGN_IN_LINK);

		assertThat(get(LIST, this.coordinator)).bodyText().contains("Ingen meldinger ennå");
		assertThat(get(path, this.coordinator)).hasStatus(404);
		assertThat(get("/admin/messages", TestUsers.administrator())).bodyText().contains("Lenken din for å logge inn");
	}

	@Test
	void hidesAnotherUniversitysMessages() {
		String path = message(MessageKind.WISH_REQUEST);
		set("status = 'UNCERTAIN'");
		SignedInUser other = TestUsers.coordinatorOf(this.world.university("uio"));

		assertThat(get(path, other)).hasStatus(404);
		assertThat(post(path + "/resend", other)).hasStatus(404);
		assertThat(post(path + "/sent", other)).hasStatus(404);
		assertThat(post(path + "/bounced", other)).hasStatus(404);
		assertThat(this.world.one("status")).isEqualTo("UNCERTAIN");
	}

	@Test
	void sendsAgainToTheAddressOfToday() {
		String path = message(MessageKind.WISH_REQUEST);
		set("status = 'REFUSED', attempts = 24, last_error = '550 no such user', expires_at = now()");
		this.jdbc.sql("UPDATE person SET email = 'kari.ny@example.no'").update();

		assertThat(get(path, this.coordinator)).bodyText().contains("550 no such user", "Send på nytt");
		assertThat(post(path + "/resend", this.coordinator)).hasRedirectedUrl(path);

		assertThat(this.world.one("status")).isEqualTo("QUEUED");
		assertThat(this.world.one("email")).isEqualTo("kari.ny@example.no");
		assertThat(this.world.one("attempts")).isEqualTo("0");
		assertThat(this.world.one("(expires_at > now() + interval '13 days')")).isEqualTo("true");
	}

	@Test
	void neverSendsAgainWhatIsSentOrWaits() {
		String path = message(MessageKind.WISH_REQUEST);

		assertThat(post(path + "/resend", this.coordinator)).flash().containsKey("flash");
		assertThat(this.world.one("version")).isEqualTo("0");
		set("status = 'SENT', sent_at = now(), sealed_text = NULL, sealed_html = NULL");
		assertThat(post(path + "/resend", this.coordinator)).hasRedirectedUrl(path);
		assertThat(this.world.one("status")).isEqualTo("SENT");
		assertThat(get(path, this.coordinator)).bodyText().doesNotContain("Send på nytt");
	}

	@Test
	void erasesWhatIsPersonalOnceItIsMarkedAsSent() {
		String path = message(MessageKind.WISH_REQUEST);
		set("status = 'UNCERTAIN'");

		assertThat(post(path + "/sent", this.coordinator)).hasRedirectedUrl(path);

		assertThat(this.world.one("status")).isEqualTo("SENT");
		assertThat(this.world.one("sealed_text IS NULL")).isEqualTo("true");
	}

	@Test
	void marksAsComeBack() {
		String path = message(MessageKind.WISH_REQUEST);

		assertThat(post(path + "/bounced", this.coordinator)).hasRedirectedUrl(path);
		assertThat(this.world.one("status")).as("not sent yet").isEqualTo("QUEUED");
		set("status = 'SENT', sent_at = now(), sealed_text = NULL, sealed_html = NULL");
		assertThat(post(path + "/bounced", this.coordinator)).hasRedirectedUrl(path);
		assertThat(this.world.one("status")).isEqualTo("BOUNCED");
		assertThat(get(path, this.coordinator)).bodyText().contains("Merket som returnert for hånd");
	}

	@Test
	void refusesAnActOnWhatHasChangedMeanwhile() {
		String path = message(MessageKind.WISH_REQUEST);
		set("status = 'UNCERTAIN', version = 7");

		assertThat(post(path + "/resend", this.coordinator)).hasRedirectedUrl(path);

		assertThat(this.world.one("status")).isEqualTo("UNCERTAIN");
	}

	/** Queues a message to Kari and gives its path. */
	private String message(MessageKind kind) {
		this.world.queue(kind, this.world.person("kari@example.no"), this.university, "kari");
		return LIST + "/"
				+ this.jdbc.sql("SELECT id FROM message WHERE once_key = 'kari'").query(String.class).single();
	}

	private void set(String what) {
		this.jdbc.sql("UPDATE message SET " + what).update();
	}

	private MvcTestResult get(String path, SignedInUser user) {
		return this.mvc.get().uri(path).with(user(user)).exchange();
	}

	private MvcTestResult post(String path, SignedInUser user) {
		return this.mvc.post().uri(path).param("version", "0").with(user(user)).with(csrf()).exchange();
	}

}
