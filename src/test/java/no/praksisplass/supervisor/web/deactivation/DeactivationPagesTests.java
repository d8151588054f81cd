package no.praksisplass.supervisor.web.deactivation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Taking something shared out of use: who is asked, what they see, and what comes of it.
 */
@IntegrationTest
@CleanDatabase
class DeactivationPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private StudentWorld students;

	@Autowired
	private PublicationService publications;

	@Autowired
	private Practices practices;

	@Autowired
	private Supervisors supervisors;

	@Autowired
	private JdbcClient jdbc;

	private Scene bergen;

	private Scene oslo;

	private SignedInUser tromso;

	private Office office;

	@BeforeEach
	void make() {
		this.bergen = this.world.scene("uib", 1);
		this.oslo = this.world.scene("uio", 1);
		this.tromso = this.world.scene("uit", 0).coordinator();
		this.office = this.world.office("Fjord", Answer.YES, 1, this.bergen.period());
	}

	@Test
	void aUniversityAloneConcernedDoesItAtOnce() {
		assertThat(html(this.bergen.coordinator(), practice() + "/deactivation"))
			.contains("Ingen andre universiteter regner med Fjord nå");
		assertThat(post(this.bergen.coordinator(), practice() + "/deactivation", "Legger ned"))
			.hasRedirectedUrl(practice());
		assertThat(active(this.office.practice())).isFalse();
		assertThat(post(this.bergen.coordinator(), practice() + "/deactivation", "Legger ned"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Er allerede tatt ut av bruk.");
	}

	@Test
	void whoeverHasAnAnswerIsAskedAndTheConsentCarriesItOut() {
		this.world.answer(this.office, Answer.MAYBE, 1, this.oslo.period());
		assertThat(html(this.bergen.coordinator(), practice() + "/deactivation"))
			.contains("Universitetet uio må samtykke først");
		String proposal = proposed(practice(), "Legger ned i juni");
		assertThat(active(this.office.practice())).isTrue();
		assertThat(html(this.oslo.coordinator(), "/coordinator")).contains(proposal, "Et annet universitet vil ta");
		assertThat(html(this.tromso, "/coordinator")).doesNotContain(proposal);
		assertThat(html(this.oslo.coordinator(), proposal)).contains("Legger ned i juni", "Universitetet uib foreslo");
		assertThat(post(this.oslo.coordinator(), proposal + "/consent", "")).hasRedirectedUrl(proposal);
		assertThat(active(this.office.practice())).isFalse();
		assertThat(html(this.bergen.coordinator(), proposal)).contains("Gjennomført", "Universitetet uio samtykket");
		assertThat(html(this.oslo.coordinator(), "/coordinator")).doesNotContain(proposal);
		assertThat(html(this.oslo.coordinator(), "/coordinator/deactivations")).contains("Gjennomført");
	}

	@Test
	void aPublishedPlacementAndASetPlaceAreTiesToo() {
		this.world.answer(this.office, Answer.YES, 1, this.oslo.period());
		RunView run = this.world.run(this.oslo);
		AllocationWorld.asDo(this.oslo.coordinator(), () -> this.publications.publish(run.id()));
		this.jdbc.sql("DELETE FROM availability").update();
		assertThat(html(this.bergen.coordinator(), supervisor() + "/deactivation"))
			.contains("Universitetet uio må samtykke først");
		this.jdbc.sql("UPDATE placement SET starts_on = '2020-01-06', ends_on = '2020-01-31'").update();
		assertThat(html(this.bergen.coordinator(), supervisor() + "/deactivation")).contains("Ingen andre");
		this.students.pupil(
				this.oslo.school(), "uio9", "Særplass", Optional.of(new ConsiderationView("2026/1", false,
						this.office.supervisor(), this.oslo.period(), Set.of(), Set.of(), null)),
				List.of(), this.oslo.period());
		assertThat(html(this.bergen.coordinator(), supervisor() + "/deactivation"))
			.contains("Universitetet uio må samtykke først");
	}

	@Test
	void aRefusalNeedsAReasonAndEndsTheProposal() {
		this.world.answer(this.office, Answer.YES, 1, this.oslo.period());
		String proposal = proposed(supervisor(), "Slutter");
		assertThat(post(this.oslo.coordinator(), proposal + "/refuse", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("question-again", "Skriv en begrunnelse.", "id=\"refuse-reason-error\"");
		assertThat(post(this.oslo.coordinator(), proposal + "/refuse", "Vi har studenter der"))
			.hasRedirectedUrl(proposal);
		assertThat(html(this.bergen.coordinator(), proposal)).contains("Avslått", "Vi har studenter der");
		assertThat(post(this.oslo.coordinator(), proposal + "/consent", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Forslaget er allerede avsluttet.");
		assertThat(this.supervisors.find(this.office.supervisor())).map(SupervisorView::active).contains(true);
		assertThat(proposed(supervisor(), "Slutter likevel")).isNotEqualTo(proposal);
	}

	@Test
	void proposingNeedsAReasonAndIsDoneOnce() {
		this.world.answer(this.office, Answer.YES, 1, this.oslo.period());
		assertThat(post(this.bergen.coordinator(), practice() + "/deactivation", " "))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv en begrunnelse.", "id=\"ask-reason-error\"");
		proposed(practice(), "Legger ned");
		assertThat(post(this.oslo.coordinator(), practice() + "/deactivation", "Vi vil det samme"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Det er allerede foreslått", "Vi vil det samme");
	}

	@Test
	void whoIsNotConcernedFindsNothingAndNobodyAnswersForAnother() {
		this.world.answer(this.office, Answer.YES, 1, this.oslo.period());
		String proposal = proposed(practice(), "Legger ned");
		assertThat(this.mvc.get().uri(proposal).with(user(this.tromso))).hasStatus(HttpStatus.NOT_FOUND);
		for (String act : List.of("/consent", "/refuse", "/withdraw")) {
			assertThat(post(this.tromso, proposal + act, "x")).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(post(this.oslo.coordinator(), proposal + "/withdraw", "")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(this.bergen.coordinator(), proposal + "/refuse", "x")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(this.bergen.coordinator(), proposal + "/consent", "")).as("waits still")
			.hasRedirectedUrl(proposal);
		assertThat(active(this.office.practice())).isTrue();
		assertThat(this.mvc.get()
			.uri("/coordinator/practices/" + PracticeId.random() + "/deactivation")
			.with(user(this.bergen.coordinator()))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aTieThatEndsNeedsNoConsentAndOneThatComesDoes() {
		this.world.answer(this.office, Answer.YES, 1, this.oslo.period());
		String proposal = proposed(practice(), "Legger ned");
		Scene trondheim = this.world.scene("ntnu", 1);
		this.world.answer(this.office, Answer.YES, 1, trondheim.period());
		assertThat(post(this.oslo.coordinator(), proposal + "/consent", "")).hasRedirectedUrl(proposal);
		assertThat(active(this.office.practice())).as("NTNU has come").isTrue();
		assertThat(html(trondheim.coordinator(), "/coordinator")).contains(proposal);
		this.jdbc.sql("DELETE FROM availability").update();
		assertThat(html(this.bergen.coordinator(), proposal)).contains("Det kan gjøres nå.");
		assertThat(post(this.bergen.coordinator(), proposal + "/consent", "")).hasRedirectedUrl(proposal);
		assertThat(active(this.office.practice())).isFalse();
	}

	@Test
	void anOwnProposalCanBeWithdrawn() {
		this.world.answer(this.office, Answer.YES, 1, this.oslo.period());
		String proposal = proposed(practice(), "Legger ned");
		assertThat(post(this.bergen.coordinator(), proposal + "/withdraw", "")).hasRedirectedUrl(proposal);
		assertThat(html(this.bergen.coordinator(), proposal)).contains("Trukket tilbake");
		assertThat(this.mvc.get().uri(proposal).with(user(this.oslo.coordinator()))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(html(this.tromso, "/coordinator/deactivations")).contains("Ingen forslag");
	}

	private boolean active(PracticeId practice) {
		return this.practices.find(practice).map(PracticeView::active).orElseThrow();
	}

	private String practice() {
		return "/coordinator/practices/" + this.office.practice();
	}

	private String supervisor() {
		return "/coordinator/supervisors/" + this.office.supervisor();
	}

	private String proposed(String path, String reason) {
		String proposal = Objects.requireNonNull(
				post(this.bergen.coordinator(), path + "/deactivation", reason).getResponse().getRedirectedUrl());
		assertThat(proposal).startsWith("/coordinator/deactivations/");
		return proposal;
	}

	private String html(SignedInUser who, String path) {
		MvcTestResult result = this.mvc.get().uri(path).with(user(who)).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult post(SignedInUser who, String path, String reason) {
		return this.mvc.post().uri(path).param("reason", reason).with(user(who)).with(csrf()).exchange();
	}

}
