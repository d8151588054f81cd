package no.praksisplass.student.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.placement.CapacityBook;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.DateRange;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.NewTraineeLoad;
import no.praksisplass.supervisor.TraineeKind;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The catalogue of wishes shows the seats that an allocation would find. */
@IntegrationTest
@CleanDatabase
class CatalogueSeatsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private StudentWorld students;

	@Autowired
	private PublicationService publications;

	@Autowired
	private Availabilities availabilities;

	@Autowired
	private CapacityBook capacityBook;

	@Autowired
	private Rounds rounds;

	private Scene bergen;

	private Office office;

	@BeforeEach
	void make() {
		this.bergen = this.world.scene("uib", 1);
		this.office = this.world.office("Fjellsiden", Answer.YES, 2, this.bergen.period());
	}

	@Test
	void showsAllSeatsWhereNobodyElseComes() {
		assertThat(catalogue()).contains("2 plasser");
		assertThat(allocatable()).isEqualTo(2);
	}

	@Test
	void aTraineeWhoCameAfterTheAnswerTakesASeatAndOneKnownBeforeDoesNot() {
		load(Instant.EPOCH);
		assertThat(catalogue()).as("the room is taken, the seat is not")
			.contains("1 plass")
			.doesNotContain("2 plasser");
		load(Instant.now().plusSeconds(60));
		assertThat(catalogue()).doesNotContain("1 plass", "2 plasser");
		assertThat(allocatable()).isZero();
	}

	@Test
	void anotherUniversitysPublishedPlacementInOverlappingWeeksTakesASeat() {
		Scene oslo = this.world.scene("uio", 1);
		this.world.answer(this.office, Answer.YES, 1, oslo.period());
		publish(oslo);
		assertThat(catalogue()).contains("1 plass").doesNotContain("2 plasser");
		assertThat(allocatable()).isOne();
	}

	@Test
	void aPlacementInOtherWeeksTakesNothing() {
		Scene oslo = this.world.scene("uio", 0);
		var later = this.students.period(oslo.school(), "Senere", AllocationWorld.MONDAY.plusWeeks(8));
		var round = this.students.round(oslo.school(), "Senere", Duration.ofDays(1), later);
		var pupil = this.students.pupil(oslo.school(), "uio5", "Senere", later);
		this.world.answer(this.office, Answer.YES, 1, later);
		publish(new Scene(oslo.school(), later, round.id(), oslo.coordinator(), List.of(pupil)));
		assertThat(catalogue()).contains("2 plasser");
	}

	@Test
	void aPlaceWithoutSeatsLeftIsNoLongerOffered() {
		Scene oslo = this.world.scene("uio", 2);
		this.world.answer(this.office, Answer.YES, 2, oslo.period());
		publish(oslo);
		assertThat(catalogue()).doesNotContain("<h3 class=\"place-name\">Fjellsiden");
	}

	@Test
	void oncePublishedWishesAreClosedThoughTheDeadlineIsNotPast() {
		assertThat(catalogue()).contains("Ønskerunden er åpen", "Frist:", "Legg til");
		RunView run = this.world.run(this.bergen);
		assertThat(page(this.bergen.coordinator(), "/coordinator/runs/" + run.id()))
			.contains("kan studentene ikke lenger endre ønskene sine");
		AllocationWorld.asDo(this.bergen.coordinator(), () -> this.publications.publish(run.id()));
		assertThat(catalogue()).contains("Plassene er publisert, og ønskene kan ikke endres", "/student/placement")
			.doesNotContain("Ønskerunden er åpen", "Frist:", "Legg til");
	}

	private void publish(Scene scene) {
		RunView run = this.world.run(scene);
		AllocationWorld.asDo(scene.coordinator(), () -> this.publications.publish(run.id()));
	}

	private void load(Instant knownSince) {
		DateRange dates = new DateRange(AllocationWorld.MONDAY, AllocationWorld.MONDAY.plusDays(10));
		SystemAccess.run(() -> this.availabilities.bulkTraineeLoads(List
			.of(new NewTraineeLoad(this.office.supervisor(), TraineeKind.LIS1, dates, true, true, knownSince))));
	}

	private int allocatable() {
		return Math.min(
				this.capacityBook.of(this.rounds.find(this.bergen.round()).orElseThrow())
					.seatsLeft(this.office.supervisor(), this.bergen.period()),
				this.capacityBook.of(this.rounds.find(this.bergen.round()).orElseThrow())
					.roomsLeft(this.office.practice(), this.bergen.period()));
	}

	private String catalogue() {
		return page(this.bergen.students().get(0).user(), "/student/wishes");
	}

	private String page(SignedInUser who, String path) {
		return new String(this.mvc.get()
			.uri(path)
			.with(user(who))
			.locale(Locale.forLanguageTag("nb"))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
