package no.praksisplass.round.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import no.praksisplass.round.AllocationCriterion;
import no.praksisplass.round.AllocationRule;
import no.praksisplass.round.FairnessRule;
import no.praksisplass.round.RoundMother;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.TestUsers;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@Transactional
class RoundPagesTests {

	private static final String HOME = "/coordinator/rounds";

	private static final LocalDate FAR = LocalDate.of(2127, 1, 13);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Rounds rounds;

	@Autowired
	private Universities universities;

	@Autowired
	private Periods periods;

	private UniversityId university;

	private PeriodId first;

	private PeriodId overlapping;

	@BeforeEach
	void makePeriods() {
		this.university = this.universities.create(UniversityMother.university("rtest")).id();
		CourseId course = this.universities.create(this.university, UniversityMother.course("MED4")).id();
		this.first = this.periods.create(this.university, UniversityMother.period(course, "Gruppe 1", FAR)).id();
		this.overlapping = this.periods
			.create(this.university, UniversityMother.period(course, "Gruppe 2", FAR.plusWeeks(3)))
			.id();
	}

	@Test
	void anEmptyListSaysWhatToDo() {
		assertThat(get(HOME)).hasStatusOk().bodyText().contains("Ingen fordelingsrunder ennå", HOME + "/new");
	}

	@Test
	void listsRoundsByStatusAndName() {
		RoundView open = this.rounds.create(this.university, RoundMother.settings("Vår"));
		RoundView published = this.rounds.create(this.university, RoundMother.settings("Høst", this.first));
		this.rounds.markPublished(published.id(), published.version());
		assertThat(get(HOME)).bodyText()
			.contains("Vår", "Høst", "Under arbeid", "20.10.2026 kl. 12.00")
			.doesNotContain("Ingen fordelingsrunder ennå", "Ingen treff");
		assertThat(get(HOME + "?status=OPEN")).bodyText()
			.contains(open.id().toString())
			.doesNotContain(published.id().toString());
		assertThat(get(HOME + "?q=høst")).bodyText()
			.contains(published.id().toString())
			.doesNotContain(open.id().toString());
		assertThat(get(HOME + "?q=vinter")).bodyText().contains("Ingen treff");
	}

	@Test
	void makesARoundWithTheCriteriaInTheirOrder() {
		assertThat(get(HOME + "/new")).hasStatusOk()
			.bodyText()
			.contains("Gruppe 1", "13.01.2127", "Studentenes ønsker");
		MultiValueMap<String, String> fields = RoundMother.form(this.first);
		fields.put("criteria", List.of("COST", "WISH", "CHANGE", "DISTANCE", "CROWDING", "PREFERENCE"));
		fields.put("used", List.of("WISH", "COST"));
		assertThat(post(HOME, fields)).hasStatus3xxRedirection();
		RoundView made = this.rounds.ofUniversity(this.university).get(0);
		assertThat(made.criteria()).containsExactly(AllocationCriterion.COST, AllocationCriterion.WISH);
		assertThat(made.rule()).isEqualTo(AllocationRule.PICK_NUMBER);
		assertThat(made.wishesCloseAt()).isEqualTo(Instant.parse("2026-10-20T10:00:00Z"));
		assertThat(made.periods()).containsExactly(this.first);
		assertThat(made.fairness()).isEqualTo(FairnessRule.GENEROUS);
		assertThat(made.travelLimit()).isNull();
	}

	@Test
	void showsTheSeedsHashAndNeverTheSeed() {
		RoundView round = this.rounds.create(this.university, RoundMother.settings("Vår", this.first));
		assertThat(get(HOME + "/" + round.id() + "/edit")).hasStatusOk()
			.bodyText()
			.contains(round.seedHash())
			.doesNotContain(round.seed());
	}

	@Test
	void changesARoundAndKeepsItsSeed() {
		RoundView round = this.rounds.create(this.university, RoundMother.settings("Vår", this.first));
		MultiValueMap<String, String> fields = RoundMother.form(this.first);
		fields.set("version", Long.toString(round.version()));
		fields.set("periods", this.overlapping.toString());
		assertThat(post(HOME + "/" + round.id(), fields)).hasStatus3xxRedirection()
			.hasRedirectedUrl(HOME + "/" + round.id());
		RoundView changed = this.rounds.find(round.id()).orElseThrow();
		assertThat(changed.periods()).containsExactly(this.overlapping);
		assertThat(changed.seed()).isEqualTo(round.seed());
		assertThat(changed.criteria()).isEmpty();
	}

	@Test
	void refusesDeadlinesInTheWrongOrderAndTooFewWishes() {
		MultiValueMap<String, String> fields = RoundMother.form(this.first);
		fields.set("wishesCloseAt", "30.09.2026 kl. 09.00");
		assertThat(post(HOME, fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ønskefristen må være etter at ønskene åpner.");
		fields = RoundMother.form(this.first);
		fields.set("maxWishes", "2");
		assertThat(post(HOME, fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Flest ønsker kan ikke være mindre enn færrest ønsker.");
	}

	@Test
	void refusesAnEmptyForm() {
		assertThat(post(HOME, new LinkedMultiValueMap<>())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv et navn på runden.", "Skriv ønskefristen");
	}

	@Test
	void theButtonsOrderTheCriteriaAndKeepWhatWasTyped() {
		MultiValueMap<String, String> fields = RoundMother.form(this.first);
		fields.put("criteria", List.of("WISH", "CHANGE", "DISTANCE", "CROWDING", "PREFERENCE", "COST"));
		fields.set("move", "CHANGE-up");
		assertThat(post(HOME, fields)).hasStatusOk()
			.bodyText()
			.contains("value=\"Runde\"", "er nå nummer 1 av 6", "<html")
			.containsSubsequence("id=\"used-CHANGE\"", "id=\"used-WISH\"", "id=\"used-DISTANCE\"");
		assertThat(this.rounds.ofUniversity(this.university)).isEmpty();
	}

	@Test
	void htmxGetsTheCriteriaAlone() {
		RoundView round = this.rounds.create(this.university, RoundMother.settings("Vår", this.first));
		assertThat(this.mvc.post()
			.uri(HOME + "/" + round.id())
			.param("move", "WISH-down")
			.header("HX-Request", "true")
			.with(user(TestUsers.coordinatorOf(this.university)))
			.with(csrf())).hasStatusOk()
			.bodyText()
			.doesNotContain("<html")
			.containsSubsequence("id=\"used-CHANGE\"", "id=\"used-WISH\"");
	}

	@Test
	void anotherUniversitysRoundLooksAbsent() {
		RoundView round = this.rounds.create(this.university, RoundMother.settings("Vår", this.first));
		UniversityId other = this.universities.create(UniversityMother.university("rother")).id();
		String path = HOME + "/" + round.id();
		assertThat(this.mvc.get().uri(path + "/edit").with(user(TestUsers.coordinatorOf(other))))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.post().uri(path).with(user(TestUsers.coordinatorOf(other))).with(csrf()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.post()
			.uri(path)
			.param("move", "WISH-up")
			.with(user(TestUsers.coordinatorOf(other)))
			.with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri(HOME).with(user(TestUsers.coordinatorOf(other)))).bodyText()
			.doesNotContain(round.id().toString());
	}

	@Test
	void aMoveThatNoButtonSendsIsRefused() {
		MultiValueMap<String, String> fields = RoundMother.form(this.first);
		fields.set("move", "NONSENSE");
		assertThat(post(HOME, fields)).hasStatus(HttpStatus.BAD_REQUEST);
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(TestUsers.coordinatorOf(this.university))).exchange();
	}

	private MvcTestResult post(String path, MultiValueMap<String, String> fields) {
		return this.mvc.post()
			.uri(path)
			.params(fields)
			.with(user(TestUsers.coordinatorOf(this.university)))
			.with(csrf())
			.exchange();
	}

}
