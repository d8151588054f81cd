package no.praksisplass.placement.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.domain.wish.OwnWishes;
import no.praksisplass.student.domain.wish.WishTarget;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** A period that others build on keeps its days, course and setting. */
@IntegrationTest
@CleanDatabase
class PeriodInUseTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private StudentWorld students;

	@Autowired
	private OwnWishes wishes;

	@Autowired
	private PublicationService publications;

	@Autowired
	private Periods periods;

	@Autowired
	private JdbcClient jdbc;

	private Scene scene;

	@BeforeEach
	void make() {
		this.scene = this.world.scene("uib", 1);
	}

	@Test
	void aPeriodThatNobodyBuildsOnMayMove() {
		assertThat(change("06.01.2099", "Periode 1")).hasStatus3xxRedirection();
		assertThat(stored().dates().from()).hasDayOfMonth(6);
	}

	@Test
	void answeredPeriodsKeepTheirDays() {
		this.world.office("Førde", Answer.MAYBE, 1, this.scene.period());
		assertThat(change("06.01.2099", "Periode 1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("én veileder har svart for perioden", "value=\"06.01.2099\"");
		assertThat(stored().dates().from()).hasDayOfMonth(5);
		assertThat(change("05.01.2099", "Nytt navn")).hasStatus3xxRedirection();
		assertThat(stored().name()).isEqualTo("Nytt navn");
	}

	@Test
	void wishedPeriodsKeepTheirDaysAlsoWhenTheWishNamesNoPeriod() {
		AllocationWorld.asDo(this.scene.students().get(0).user(),
				() -> this.wishes.add(this.scene.round(), new WishTarget(null, "4601", null, null)));
		assertThat(change("06.01.2099", "Periode 1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("én student har levert ønsker som gjelder perioden");
	}

	@Test
	void wishesOfStudentsWhoCannotHaveThePeriodHinderNothing() {
		PeriodId other = this.students.period(this.scene.school(), "Periode 2", AllocationWorld.MONDAY.plusWeeks(8));
		var round = this.students.round(this.scene.school(), "Runde 2", Duration.ofDays(1), other);
		var pupil = this.students.pupil(this.scene.school(), "uib9", "Annen", other);
		AllocationWorld.asDo(pupil.user(), () -> this.wishes.add(round.id(), new WishTarget(null, "4601", null, null)));
		assertThat(change("06.01.2099", "Periode 1")).hasStatus3xxRedirection();
	}

	@Test
	void aSetPlaceKeepsThePeriodsDays() {
		Office office = this.world.office("Voss", Answer.NO, 0);
		this.students.pupil(
				this.scene.school(), "uib2", "Særplass", Optional.of(new ConsiderationView("2026/1", false,
						office.supervisor(), this.scene.period(), Set.of(), Set.of(), null)),
				List.of(), this.scene.period());
		assertThat(change("06.01.2099", "Periode 1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("én student har særplass i perioden");
	}

	@Test
	void publishedPeriodsKeepTheirDaysAndCannotBeDeleted() {
		this.world.office("Førde", Answer.YES, 1, this.scene.period());
		RunView run = this.world.run(this.scene);
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.publications.publish(run.id()));
		this.jdbc.sql("DELETE FROM availability").update();
		this.jdbc.sql("UPDATE allocation_round SET status = 'OPEN'").update();
		assertThat(change("06.01.2099", "Periode 1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("studenter har fått tildelt plass i perioden");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("DELETE FROM placement_period").update());
	}

	private PeriodView stored() {
		return this.periods.find(this.scene.period()).orElseThrow();
	}

	private MvcTestResult change(String startsOn, String name) {
		return this.mvc.post()
			.uri("/coordinator/periods/" + this.scene.period())
			.param("version", "0")
			.param("name", name)
			.param("courseId", this.scene.school().course().toString())
			.param("startsOn", startsOn)
			.param("endsOn", "30.01.2099")
			.param("weeks", "4")
			.param("arena", "GP_OFFICE")
			.param("placesWanted", "10")
			.param("availabilityDeadline", "01.11.2098 kl. 12.30")
			.with(user(this.scene.coordinator()))
			.with(csrf())
			.exchange();
	}

}
