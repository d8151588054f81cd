package no.praksisplass.message.web;

import java.util.Base64;
import java.util.Set;

import no.praksisplass.message.MessageHistory;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageWorld;
import no.praksisplass.message.domain.optout.OptOuts;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.TestUsers;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@CleanDatabase
class OptOutPagesTests {

	private static final MessageKind KIND = MessageKind.AVAILABILITY_REMINDER;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private MessageWorld world;

	@Autowired
	private OptOuts optOuts;

	@Autowired
	private MessageHistory history;

	@Autowired
	private JdbcClient jdbc;

	private PersonId person;

	private String path;

	@BeforeEach
	void message() {
		this.person = this.world.person("kari@example.no");
		this.path = this.optOuts.path(this.person, KIND);
	}

	@Test
	void openingTheLinkChangesNothing() {
		for (int scan = 0; scan < 3; scan++) {
			assertThat(this.mvc.get().uri(this.path)).hasStatusOk()
				.bodyText()
				.contains("Påminnelse om å svare", "Ikke send meg dette")
				.doesNotContain("Kari");
		}
		assertThat(this.mvc.head().uri(this.path)).hasStatusOk();

		assertThat(this.history.optedOut(this.person, KIND)).isFalse();
	}

	@Test
	void aButtonDeclinesThisKindAndAnotherTakesItBack() {
		assertThat(this.mvc.post().uri(this.path)).hasRedirectedUrl(this.path);

		assertThat(this.optOuts.of(this.person)).containsExactly(KIND);
		assertThat(this.mvc.get().uri(this.path)).bodyText().contains("Du får ikke denne typen e-post lenger");
		assertThat(this.mvc.post().uri(this.path + "/undo")).hasRedirectedUrl(this.path);
		assertThat(this.optOuts.of(this.person)).isEmpty();
	}

	@Test
	void theMailProgramsOwnButtonGetsAnAnswerAndNoPage() {
		assertThat(this.mvc.post().uri(this.path).param("List-Unsubscribe", "One-Click")).hasStatusOk()
			.bodyText()
			.isEmpty();

		assertThat(this.history.optedOut(this.person, KIND)).isTrue();
	}

	@Test
	void aLinkThatIsNotOursIsNone() {
		byte[] token = Base64.getUrlDecoder().decode(this.path.substring("/opt-out/".length()));
		token[0] ^= 1;
		String anothers = "/opt-out/" + Base64.getUrlEncoder().withoutPadding().encodeToString(token);

		for (String forged : new String[] { anothers, this.path + "A", "/opt-out/x", "/opt-out/!!!" }) {
			assertThat(this.mvc.get().uri(forged)).hasStatus(404);
			assertThat(this.mvc.post().uri(forged)).hasStatus(404);
		}
		assertThat(this.jdbc.sql("SELECT count(*) FROM message_opt_out").query(Integer.class).single()).isZero();
	}

	@Test
	void whatIsDeclinedIsNotSent() {
		UniversityId university = this.world.university("uib");
		this.mvc.post().uri(this.path).exchange();

		this.world.queue(KIND, this.person, university, "1");
		this.world.queue(MessageKind.AVAILABILITY_REQUEST, this.person, university, "1");

		assertThat(this.world.one("kind")).isEqualTo("AVAILABILITY_REQUEST");
	}

	@Test
	void aSupervisorChoosesOnAPageOfHerOwn() {
		SignedInUser supervisor = TestUsers.supervisor(this.person);
		assertThat(this.mvc.get().uri("/account/notifications").with(user(supervisor))).hasStatusOk()
			.bodyText()
			.contains("Påminnelse om å svare", "Foreslått student")
			.doesNotContain("Resultat til student");

		assertThat(this.mvc.post()
			.uri("/account/notifications")
			.param("wanted", "PROPOSED_STUDENT", "SUPERVISOR_RESULT")
			.with(user(supervisor))
			.with(csrf())).hasRedirectedUrl("/account/notifications");

		assertThat(this.optOuts.of(this.person)).contains(KIND, MessageKind.AVAILABILITY_REQUEST)
			.doesNotContain(MessageKind.PROPOSED_STUDENT, MessageKind.SUPERVISOR_RESULT);
	}

	@Test
	void aStudentHasNothingToDeclineButTakesBackWhatALinkDeclined() {
		SignedInUser student = TestUsers.student(this.person, UniversityId.random());
		assertThat(this.mvc.get().uri("/account/notifications").with(user(student))).bodyText()
			.contains("ingenting å velge bort");
		this.mvc.post().uri(this.path).exchange();
		assertThat(this.mvc.get().uri("/account/notifications").with(user(student))).bodyText()
			.contains("Påminnelse om å svare");

		this.mvc.post()
			.uri("/account/notifications")
			.param("wanted", KIND.name())
			.with(user(student))
			.with(csrf())
			.exchange();

		assertThat(this.optOuts.of(this.person)).isEqualTo(Set.of());
	}

}
