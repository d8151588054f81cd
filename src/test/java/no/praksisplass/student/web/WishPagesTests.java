package no.praksisplass.student.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.student.ConflictKind;
import no.praksisplass.student.ConflictView;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.student.WishView;
import no.praksisplass.student.Wishes;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The student's page of wishes, as it is rendered. */
@IntegrationTest
@Transactional
class WishPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private StudentWorld world;

	@Autowired
	private Wishes wishes;

	private School school;

	private PeriodId autumn;

	private RoundView round;

	private Office bergen;

	private Pupil pupil;

	@BeforeEach
	void build() {
		this.school = this.world.school("tst");
		this.autumn = this.world.period(this.school, "Høst 2030", LocalDate.of(2030, 8, 19));
		this.round = this.world.round(this.school, "Runde 2030", Duration.ofDays(3).plusHours(1), this.autumn);
		this.bergen = this.world.office("Fjellsiden", "4601", Answer.YES, 2, this.autumn);
		this.world.office("Vossevangen", "4621", Answer.YES, 1, this.autumn);
		this.pupil = this.world.pupil(this.school, "s1", "Nordmann", this.autumn);
	}

	@Test
	void showsTheDeadlineTheCatalogueAndAnEmptyList() {
		assertThat(get("/student/wishes")).hasStatusOk()
			.bodyText()
			.contains("3 dager igjen", "Runde 2030", "Fjellsiden", "2 plasser", "(anslått)", "Bil trengs",
					"Du har ingen ønsker ennå", "minst 3 ønsker og tar imot høyst 5");
	}

	@Test
	void addsAWishAndSaysWhenTheListWasDelivered() {
		assertThat(post("/add", "place", "p-" + this.bergen.practice())).hasStatus3xxRedirection()
			.hasHeader("Location",
					"/student/wishes?round=" + this.round.id() + "&q=&county=&municipality=&period=&minutes=");
		assertThat(get("/student/wishes")).bodyText().contains("Levert ", "På listen din", "Fylt på automatisk");
		assertThat(this.wishes.of(this.round.id(), this.pupil.id())).extracting(WishView::practiceId)
			.containsExactly(this.bergen.practice(), null, null);
	}

	@Test
	void answersHtmxWithTheListAlone() {
		MvcTestResult result = this.mvc.post()
			.uri("/student/wishes/deliver?round={round}", this.round.id())
			.header("HX-Request", "true")
			.with(user(this.pupil.user()))
			.with(csrf())
			.locale(Locale.forLanguageTag("nb"))
			.exchange();
		assertThat(result).hasStatusOk()
			.bodyText()
			.contains("id=\"wish-list\"", "hx-swap-oob", "Listen er levert")
			.doesNotContain("<html", "Steder du kan ønske deg");
	}

	@Test
	void filtersTheCatalogueByTravelAndPlace() {
		assertThat(get("/student/wishes?municipality=4621")).bodyText()
			.contains("<h3 class=\"place-name\">Vossevangen")
			.doesNotContain("<h3 class=\"place-name\">Fjellsiden");
		assertThat(get("/student/wishes?q=finnes+ikke")).hasStatusOk().bodyText().contains("Ingen steder passer");
		assertThat(get("/student/wishes?minutes=30")).bodyText().doesNotContain("<h3 class=\"place-name\">Vossevangen");
	}

	@Test
	void refusesAfterTheDeadlineAndKeepsThePage() {
		PeriodId spring = this.world.period(this.school, "Vår 2031", LocalDate.of(2031, 3, 3));
		RoundView closed = this.world.round(this.school, "Runde 2031", Duration.ofMinutes(-1), spring);
		Pupil late = this.world.pupil(this.school, "s2", "Sein", spring);
		MvcTestResult result = this.mvc.post()
			.uri("/student/wishes/add?round={round}&q=Foss", closed.id())
			.param("place", "m-4601")
			.with(user(late.user()))
			.with(csrf())
			.locale(Locale.forLanguageTag("nb"))
			.exchange();
		assertThat(result).hasStatus(422)
			.bodyText()
			.contains("Endringen er ikke lagret. Fristen gikk ut", "value=\"Foss\"", "Ønskerunden er stengt");
		assertThat(this.wishes.of(closed.id(), late.id())).isEmpty();
	}

	@Test
	void neverSaysWhyAPracticeIsNotForTheStudent() {
		Pupil related = this.world.pupil(this.school, "s3", "Inhabil", Optional.empty(),
				List.of(new ConflictView(null, this.bergen.practice(), ConflictKind.FAMILY)), this.autumn);
		assertThat(this.mvc.get()
			.uri("/student/wishes")
			.with(user(related.user()))
			.locale(Locale.forLanguageTag("nb"))
			.exchange()).bodyText().contains("Ikke aktuelt for deg").doesNotContainIgnoringCase("familie");
	}

	@Test
	void aRoundOfAnotherUniversityIsNotFound() {
		School elsewhere = this.world.school("oth");
		PeriodId theirs = this.world.period(elsewhere, "Høst", LocalDate.of(2030, 8, 19));
		RoundView other = this.world.round(elsewhere, "Runde", Duration.ofDays(2), theirs);
		assertThat(get("/student/wishes?round=" + other.id())).hasStatus(404);
	}

	@Test
	void aStudentInNoRoundIsToldSo() {
		Pupil idle = this.world.pupil(this.school, "s4", "Ledig");
		assertThat(this.mvc.get()
			.uri("/student/wishes")
			.with(user(idle.user()))
			.locale(Locale.forLanguageTag("nb"))
			.exchange()).hasStatusOk().bodyText().contains("Ingen fordelingsrunde for deg nå");
	}

	@Test
	void theStudentChangesWhereToLive() {
		assertThat(get("/student/details")).hasStatusOk().bodyText().contains("Hjemveien 7", "Høst 2030");
		assertThat(this.mvc.post()
			.uri("/student/details")
			.param("version", "0")
			.param("home.municipalityNumber", "4621")
			.param("lodging.municipalityNumber", "1149")
			.with(user(this.pupil.user()))
			.with(csrf())
			.exchange()).hasStatus3xxRedirection();
		assertThat(get("/student/details")).bodyText().doesNotContain("Hjemveien 7");
		assertThat(this.mvc.post()
			.uri("/student/details")
			.param("home.postalCode", "50")
			.with(user(this.pupil.user()))
			.with(csrf())
			.locale(Locale.forLanguageTag("nb"))
			.exchange()).hasStatus(422).bodyText().contains("Et postnummer har fire siffer");
	}

	private MvcTestResult get(String uri) {
		return this.mvc.get().uri(uri).with(user(this.pupil.user())).locale(Locale.forLanguageTag("nb")).exchange();
	}

	private MvcTestResult post(String act, String name, String value) {
		return this.mvc.post()
			.uri("/student/wishes" + act + "?round={round}", this.round.id())
			.param(name, value)
			.with(user(this.pupil.user()))
			.with(csrf())
			.exchange();
	}

}
