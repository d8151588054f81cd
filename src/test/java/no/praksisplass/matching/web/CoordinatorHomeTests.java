package no.praksisplass.matching.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.placement.Placements;
import no.praksisplass.placement.domain.change.PlacementChanges;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** A coordinator's home names what needs doing now, and nothing else. */
@IntegrationTest
@CleanDatabase
class CoordinatorHomeTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private StudentWorld students;

	@Autowired
	private PublicationService publications;

	@Autowired
	private Placements placements;

	@Autowired
	private PlacementChanges changes;

	@Autowired
	private JdbcClient jdbc;

	private School school;

	private SignedInUser coordinator;

	@BeforeEach
	void make() {
		this.school = this.students.school("uib");
		this.coordinator = this.students.coordinator(this.school);
	}

	@Test
	void aCoordinatorWithoutRoundsIsToldHowToBegin() {
		assertThat(home()).contains("Ingen fordelingsrunder ennå", "/coordinator/rounds/new")
			.doesNotContain("Å gjøre nå", "Ingenting venter");
		this.students.period(this.school, "Periode 1", AllocationWorld.MONDAY);
		past(this.students.period(this.school, "Gammel", AllocationWorld.MONDAY.plusWeeks(8)));
		assertThat(home()).contains("Å gjøre nå", "Én kommende praksisperiode er ikke med i noen runde");
	}

	@Test
	void whileWishesAreOpenStudentsAndSupervisorsAreChasedAndNothingElse() {
		PeriodId period = this.students.period(this.school, "Periode 1", AllocationWorld.MONDAY);
		Scene scene = scene(period, Duration.ofDays(1), 2);
		this.world.office("Førde", Answer.YES, 1, period);
		this.world.office("Voss", Answer.YES, 1);
		this.world.run(scene);
		assertThat(home())
			.contains("2 studenter har ikke levert ønsker", "frist ", "1 svar fra veiledere mangler", "fristen gikk ut",
					"9 ønskede plasser mangler")
			.doesNotContain("klart til å publiseres", "uten plass i det nyeste", "Ønskene er stengt");
	}

	@Test
	void aGpWhoSaidYesBeforeSheSupervisesIsToBeWelcomed() {
		PeriodId period = this.students.period(this.school, "Periode 1", AllocationWorld.MONDAY);
		scene(period, Duration.ofDays(1), 1);
		this.world.office("Førde", Answer.YES, 1, period);
		assertThat(home()).doesNotContain("sagt ja eller kanskje");
		this.jdbc.sql("UPDATE supervisor SET supervising = false").update();
		assertThat(home()).contains("Én fastlege som ikke er veileder, har sagt ja eller kanskje",
				"/coordinator/supervisors?state=NOT_YET&amp;period=" + period);
		this.jdbc.sql("UPDATE availability SET answer = 'NO', seats = 0, no_reason = 'OTHER'").update();
		assertThat(home()).doesNotContain("sagt ja eller kanskje");
	}

	@Test
	void wishesThatHaveNotOpenedYetAreNotChased() {
		PeriodId period = this.students.period(this.school, "Periode 1", AllocationWorld.MONDAY);
		scene(period, Duration.ofDays(60), 1);
		assertThat(home()).doesNotContain("har ikke levert ønsker");
	}

	@Test
	void afterTheDeadlineADraftIsAskedForAndThenItsPublication() {
		PeriodId period = this.students.period(this.school, "Periode 1", AllocationWorld.MONDAY);
		Scene scene = scene(period, Duration.ofDays(-20), 3);
		this.world.office("Førde", Answer.YES, 2, period);
		assertThat(home()).contains("Ønskene er stengt – lag et utkast", "fristen gikk ut")
			.doesNotContain("har ikke levert");
		RunView run = this.world.run(scene);
		assertThat(home()).contains("Det nyeste utkastet er klart til å publiseres", "/coordinator/runs/" + run.id(),
				"Én student står uten plass i det nyeste utkastet", "/coordinator/runs/" + run.id() + "/unplaced");
		this.jdbc.sql("UPDATE availability SET seats = 1").update();
		assertThat(home()).contains("Det nyeste utkastet er bygd på eldre data")
			.doesNotContain("klart til å publiseres", "må ordnes før");
	}

	@Test
	void aDraftWithUnconfirmedPlacesIsNotReady() {
		PeriodId period = this.students.period(this.school, "Periode 1", AllocationWorld.MONDAY);
		Scene scene = scene(period, Duration.ofDays(-1), 2);
		this.jdbc.sql("UPDATE allocation_round SET include_maybe = true").update();
		this.world.office("Førde", Answer.MAYBE, 2, period);
		this.world.run(scene);
		assertThat(home()).contains("2 ting må ordnes før det nyeste utkastet kan publiseres")
			.doesNotContain("klart til å publiseres");
	}

	@Test
	void aPublishedRoundAsksOnlyForThoseWithoutAPlace() {
		PeriodId period = this.students.period(this.school, "Periode 1", AllocationWorld.MONDAY);
		Scene scene = scene(period, Duration.ofDays(-1), 1);
		this.world.office("Førde", Answer.YES, 1, period);
		RunView run = this.world.run(scene);
		AllocationWorld.asDo(this.coordinator, () -> this.publications.publish(run.id()));
		assertThat(home()).contains("Ingenting venter på deg akkurat nå.");
		AllocationWorld.asDo(this.coordinator,
				() -> this.changes.withdraw(this.placements.inForce(scene.round()).get(0).id(), "Sykdom"));
		assertThat(home()).contains("Én student i den publiserte runden står uten plass")
			.doesNotContain("Ingenting venter");
	}

	@Test
	void aRoundWhosePeriodsAreOverAsksForNothing() {
		PeriodId period = this.students.period(this.school, "Gammel", AllocationWorld.MONDAY);
		past(period);
		scene(period, Duration.ofDays(-900), 1);
		assertThat(home()).contains("Ingenting venter på deg akkurat nå.");
	}

	@Test
	void aRoundWithoutPeriodsAsksForThem() {
		var round = this.students.round(this.school, "Tom runde", Duration.ofDays(3));
		assertThat(home()).contains("Runden har ingen praksisperioder ennå",
				"/coordinator/rounds/" + round.id() + "/edit");
	}

	private void past(PeriodId period) {
		this.jdbc.sql("UPDATE placement_period SET starts_on = ?, ends_on = ? WHERE id = ?")
			.params(LocalDate.of(2020, 1, 6), LocalDate.of(2020, 1, 31), period.value())
			.update();
	}

	private Scene scene(PeriodId period, Duration untilClose, int size) {
		var round = this.students.round(this.school, "Runde", untilClose, period);
		List<Pupil> pupils = IntStream.range(0, size)
			.mapToObj((number) -> this.students.pupil(this.school, "s" + number, "Student" + number, period))
			.toList();
		return new Scene(this.school, period, round.id(), this.coordinator, pupils);
	}

	private String home() {
		MvcTestResult result = this.mvc.get().uri("/coordinator").with(user(this.coordinator)).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
