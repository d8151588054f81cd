package no.praksisplass.matching.web;

import java.util.UUID;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.hearing.OwnProposals;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
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

/** The pages of hearings and of planned publications. */
@IntegrationTest
@CleanDatabase
class HearingPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private OwnProposals proposals;

	private Scene scene;

	private Office office;

	private RunView run;

	@BeforeEach
	void solve() {
		this.scene = this.world.scene("uib", 1);
		this.office = this.world.office("Førde", Answer.YES, 1, this.scene.period());
		this.run = this.world.run(this.scene);
	}

	@Test
	void aHearingNeedsATimeThatCanBeReadAndKeepsWhatWasTyped() {
		assertThat(get(coordinator(), run("/hearing"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(coordinator(), run("/hearing/new"))).hasStatusOk();
		assertThat(post(coordinator(), run("/hearing"), "endsAt", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv når veilederne senest må si fra.");
		assertThat(post(coordinator(), run("/hearing"), "endsAt", "i morgen"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("i morgen");
		assertThat(post(coordinator(), run("/hearing"), "endsAt", "01.01.2020 kl. 12.00"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Tidspunktet er passert. Velg et senere.");
		assertThat(open()).hasStatus3xxRedirection();
		assertThat(get(coordinator(), run("/hearing"))).bodyText().contains("Ingen innsigelser");
		assertThat(get(coordinator(), run(""))).bodyText()
			.contains("Én veileder kan si fra til 01.01.2099 kl. 12.00.")
			.doesNotContain("id=\"publish\"");
	}

	@Test
	void aSupervisorObjectsAndTheRunSaysSo() {
		SignedInUser doctor = this.world.doctor(this.office);
		assertThat(get(doctor, "/supervisor/proposals")).bodyText().contains("Ingen forslag nå");
		open();
		assertThat(get(doctor, "/supervisor/proposals")).bodyText()
			.contains("Kari Student1", "01.01.2099 kl. 12.00")
			.doesNotContain("uib1", "Hjemveien");
		String path = proposal(doctor);
		assertThat(post(doctor, path)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Velg hva som er i veien.");
		String tooLong = "x".repeat(1001);
		assertThat(post(doctor, path, "kind", "OTHER", "note", tooLong)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(tooLong);
		assertThat(post(doctor, path, "kind", "FAMILY", "note", "Søskenbarn")).hasStatus3xxRedirection();
		assertThat(get(doctor, "/supervisor/proposals")).bodyText().contains("Du har sagt fra");
		assertThat(readings()).isZero();
		assertThat(get(coordinator(), run("/hearing"))).bodyText().contains("Søskenbarn", "Familie");
		assertThat(readings()).isOne();
		assertThat(get(coordinator(), run(""))).bodyText()
			.contains("kan ikke ta imot Kari Student1", "Én innsigelse")
			.doesNotContain("Søskenbarn");
	}

	private int readings() {
		return this.jdbc.sql(
				"SELECT count(*) FROM history.entry WHERE act = 'READ' AND thing = 'hearing_objection' AND actor = :who")
			.param("who", coordinator().personId().value())
			.query(Integer.class)
			.single();
	}

	@Test
	void aMaybeIsConfirmedByTheSupervisorHerself() {
		open();
		SignedInUser doctor = this.world.doctor(this.office);
		assertThat(post(doctor, proposal(doctor) + "/confirm")).hasRedirectedUrl("/supervisor/proposals");
		String path = proposal(doctor);
		post(coordinator(), run("/hearing/close"));
		assertThat(get(doctor, path)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Tiden for å si fra er ute.");
		Office stranger = this.world.office("Voss", Answer.YES, 1, this.scene.period());
		assertThat(get(this.world.doctor(stranger), path)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aPlanStandsOnTheRunUntilItIsCalledOff() {
		assertThat(get(coordinator(), run("/plan"))).hasStatusOk();
		assertThat(post(coordinator(), run("/plan"), "publishAt", "01.01.2020 kl. 12.00"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Tidspunktet er passert. Velg et senere, eller publiser nå.", "01.01.2020 kl. 12.00");
		assertThat(post(coordinator(), run("/plan"), "publishAt", "01.01.2099 kl. 12.00")).hasStatus3xxRedirection();
		assertThat(get(coordinator(), run(""))).bodyText().contains("Utkastet publiseres 01.01.2099 kl. 12.00.");
		assertThat(post(coordinator(), run("/plan/cancel"))).hasStatus3xxRedirection();
		assertThat(get(coordinator(), run(""))).bodyText().doesNotContain("Utkastet publiseres");
	}

	@Test
	void anotherUniversitysCoordinatorFindsNoneOfIt() {
		open();
		SignedInUser stranger = this.world.scene("uio", 1).coordinator();
		for (String page : new String[] { "/hearing", "/hearing/new", "/plan" }) {
			assertThat(get(stranger, run(page))).as(page).hasStatus(HttpStatus.NOT_FOUND);
		}
		for (String act : new String[] { "/hearing/close", "/plan/cancel" }) {
			assertThat(post(stranger, run(act))).as(act).hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	private MvcTestResult open() {
		return post(coordinator(), run("/hearing"), "endsAt", "01.01.2099 kl. 12.00");
	}

	private String proposal(SignedInUser doctor) {
		UUID hearing = AllocationWorld.as(doctor, this.proposals::mine).get(0).hearing();
		StudentId student = this.scene.students().get(0).id();
		return "/supervisor/proposals/" + hearing + "/students/" + student;
	}

	private SignedInUser coordinator() {
		return this.scene.coordinator();
	}

	private String run(String rest) {
		return "/coordinator/runs/" + this.run.id() + rest;
	}

	private MvcTestResult get(SignedInUser who, String path) {
		return this.mvc.get().uri(path).with(user(who)).exchange();
	}

	private MvcTestResult post(SignedInUser who, String path, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(user(who)).with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

}
