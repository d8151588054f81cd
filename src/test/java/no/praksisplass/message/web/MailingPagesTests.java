package no.praksisplass.message.web;

import java.time.Duration;
import java.util.UUID;

import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.TestUsers;
import no.praksisplass.shared.RoundId;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.university.UniversityMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@CleanDatabase
class MailingPagesTests {

	private static final String LIST = "/coordinator/mailings";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private StudentWorld world;

	@Autowired
	private JdbcClient jdbc;

	private School school;

	private RoundId round;

	private SignedInUser coordinator;

	@BeforeEach
	void round() {
		this.school = this.world.school("uib");
		var period = this.world.period(this.school, "Høst", UniversityMother.MONDAY);
		this.round = this.world.round(this.school, "Høsten 2027", Duration.ofDays(5), period).id();
		this.coordinator = this.world.coordinator(this.school);
		address(this.world.pupil(this.school, "s1", "Aas", period), "aas@example.no");
		Pupil delivered = this.world.pupil(this.school, "s2", "Berg", period);
		address(delivered, "berg@example.no");
		this.jdbc
			.sql("INSERT INTO wish_list (id, version, round_id, student_id, delivered_at, delivered_by, channel) "
					+ "VALUES (gen_random_uuid(), 0, :round, :student, now(), :person, 'SELF')")
			.param("round", this.round.value())
			.param("student", delivered.id().value())
			.param("person", delivered.person().value())
			.update();
		this.world.pupil(this.school, "s3", "Carlsen", period);
	}

	@Test
	void beginsWithNothing() {
		assertThat(get(LIST)).hasStatusOk().bodyText().contains("Ingen utsendelser ennå", LIST + "/new");
		assertThat(get(LIST + "/new")).hasStatusOk()
			.bodyText()
			.contains("Invitasjon til å bli veileder", "Påminnelse om ønsker", LIST + "/new?kind=WISH_REMINDER")
			.doesNotContain("Kvittering");
		assertThat(get(LIST + "/new?kind=AVAILABILITY_REQUEST")).bodyText()
			.contains("Ingen praksisperiode har en svarfrist");
		assertThat(get(LIST + "/new?kind=WISH_RECEIPT")).hasStatus(404);
		assertThat(get("/coordinator/messages")).bodyText().contains("href=\"/coordinator/mailings\"");
	}

	@Test
	void showsWhoGetsItAndSendsOnce() {
		assertThat(get(LIST + "/new?kind=WISH_REMINDER")).hasStatusOk()
			.bodyText()
			.contains("Høsten 2027", "Årstadvollen");
		String page = create("");

		assertThat(get(page)).hasStatusOk()
			.bodyText()
			.contains("Kari Aas", "Kari Berg", "Kari Carlsen", "Send til 1", "Har svart: 1",
					"Har ingen e-postadresse: 1", "Ingenting er sendt ennå");
		assertThat(get(page + "?outcome=ANSWERED")).bodyText().contains("Kari Berg").doesNotContain("Kari Aas");
		assertThat(messages()).isZero();

		assertThat(post(page + "/send")).hasRedirectedUrl(page);
		assertThat(post(page + "/send")).hasRedirectedUrl(page);
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(get(page)).bodyText().contains("Ferdig"));

		assertThat(messages()).isOne();
		assertThat(get(page)).bodyText()
			.contains("/coordinator/messages/", "Sendt av gårde")
			.doesNotContain("Send til 1", "Forkast");
		assertThat(get(LIST)).bodyText().contains("Påminnelse om ønsker", "Høsten 2027", "1 / 1");
		assertThat(get(page + "/progress")).hasStatusOk().hasHeader("HX-Refresh", "true");
		assertThat(post(page + "/discard")).hasRedirectedUrl(page);
		assertThat(post(page + "/stop")).hasRedirectedUrl(page);
		assertThat(get(page)).bodyText().contains("Ferdig");
	}

	@Test
	void leavesSinglePeopleOutAndTakesThemInUntilItIsSentOff() {
		String page = create("");
		String aas = page + "/people/" + person("Aas");

		assertThat(post(aas + "/leave-out?page=1")).hasRedirectedUrl(page + "?page=1#person-" + person("Aas"));
		assertThat(get(page)).bodyText().contains("Utelatt: 1", "Ta med Kari Aas").doesNotContain("Send til");
		assertThat(post(page + "/send")).hasRedirectedUrl(page);
		assertThat(messages()).isZero();
		assertThat(post(aas + "/take-in")).hasStatus3xxRedirection();
		assertThat(get(page)).bodyText().contains("Send til 1", "Utelat Kari Aas");
		assertThat(post(page + "/people/" + person("Berg") + "/take-in")).hasStatus3xxRedirection();
		assertThat(post(page + "/people/" + UUID.randomUUID() + "/take-in")).hasStatus(404);
		assertThat(get(page)).bodyText().contains("Send til 1", "Har svart: 1");
		post(page + "/send");
		assertThat(post(aas + "/leave-out")).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("SELECT count(*) FROM mailing_person WHERE outcome = 'LEFT_OUT'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aRoundLinksToItsMailingsFilledIn() {
		String link = LIST + "/new?kind=WISH_REMINDER&amp;topic=" + this.round;
		assertThat(get("/coordinator/rounds/" + this.round)).hasStatusOk().bodyText().contains(link);
		assertThat(get(link.replace("&amp;", "&"))).hasStatusOk()
			.bodyText()
			.containsPattern("value=\"" + this.round + "\"\\s+selected");
	}

	@Test
	void aPeriodLinksToItsMailingsFilledIn() {
		UUID period = this.jdbc.sql("SELECT id FROM placement_period").query(UUID.class).single();
		this.jdbc.sql("UPDATE placement_period SET availability_deadline = now() - interval '1 hour'").update();
		assertThat(get("/coordinator/periods/" + period)).bodyText().doesNotContain(LIST + "/new");
		this.jdbc.sql("UPDATE placement_period SET availability_deadline = now() + interval '1 hour'").update();
		assertThat(get("/coordinator/periods/" + period)).hasStatusOk()
			.bodyText()
			.contains(LIST + "/new?kind=AVAILABILITY_REQUEST&amp;topic=" + period);
	}

	@Test
	void studentsWhomAnApplicationKeepsFromTheRoundAreNotAsked() {
		var elsewhere = this.world.period(this.school, "Utenfor", UniversityMother.MONDAY.plusWeeks(30));
		this.jdbc.sql("""
				WITH granted AS (INSERT INTO special_consideration (id, version, student_id, case_reference)
				  SELECT gen_random_uuid(), 0, s.id, '2026/1' FROM student s WHERE s.student_number = 's1' RETURNING id)
				INSERT INTO special_consideration_period SELECT id, ? FROM granted""")
			.param(elsewhere.value())
			.update();
		assertThat(get(create(""))).bodyText().contains("Kari Berg").doesNotContain("Kari Aas");
	}

	@Test
	void throwsAChoiceAway() {
		String page = create("Aas");

		assertThat(get(page)).bodyText().contains("Kari Aas", "Aas").doesNotContain("Kari Berg");
		assertThat(post(page + "/discard")).hasRedirectedUrl(LIST);
		assertThat(get(page)).hasStatus(404);
		assertThat(messages()).isZero();
	}

	@Test
	void refusesWhatCannotBeChosenAndKeepsWhatWasTyped() {
		assertThat(choose("", "", "")).hasStatus(422).bodyText().contains("Velg hva meldingen gjelder");
		assertThat(choose(UUID.randomUUID().toString(), "", "")).hasStatus(422);
		assertThat(choose(this.round.toString(), "tull", "")).hasStatus(422).bodyText().contains("kan ikke velges");
		assertThat(choose(this.round.toString(), "", "Finnes ikke")).hasStatus(422)
			.bodyText()
			.contains("Ingen passer", "value=\"Finnes ikke\"");
		assertThat(choose(this.round.toString(), "", "x".repeat(101))).hasStatus(422);
		assertThat(this.jdbc.sql("SELECT count(*) FROM mailing").query(Integer.class).single()).isZero();
	}

	@Test
	void hidesAnotherUniversitysMailingsAndRounds() {
		String page = create("");
		SignedInUser other = TestUsers.coordinatorOf(this.world.school("uio").id());

		assertThat(this.mvc.get().uri(page).with(user(other))).hasStatus(404);
		assertThat(this.mvc.post().uri(page + "/send").with(user(other)).with(csrf())).hasStatus(404);
		assertThat(this.mvc.get().uri(LIST).with(user(other))).bodyText().contains("Ingen utsendelser ennå");
		assertThat(this.mvc.post()
			.uri(LIST)
			.param("kind", "WISH_REMINDER")
			.param("topic", this.round.toString())
			.with(user(other))
			.with(csrf())).hasStatus(422);
		assertThat(messages()).isZero();
	}

	private UUID person(String familyName) {
		return this.jdbc.sql("SELECT id FROM person WHERE family_name = ?")
			.param(familyName)
			.query(UUID.class)
			.single();
	}

	private String create(String text) {
		return String.valueOf(choose(this.round.toString(), "", text).getResponse().getRedirectedUrl());
	}

	private MvcTestResult choose(String topic, String group, String text) {
		return this.mvc.post()
			.uri(LIST)
			.param("kind", "WISH_REMINDER")
			.param("topic", topic)
			.param("group", group)
			.param("text", text)
			.with(user(this.coordinator))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(this.coordinator)).exchange();
	}

	private MvcTestResult post(String path) {
		return this.mvc.post().uri(path).with(user(this.coordinator)).with(csrf()).exchange();
	}

	private int messages() {
		return this.jdbc.sql("SELECT count(*) FROM message").query(Integer.class).single();
	}

	private void address(Pupil pupil, String email) {
		this.jdbc.sql("UPDATE person SET email = :email WHERE id = :id")
			.param("email", email)
			.param("id", pupil.person().value())
			.update();
	}

}
