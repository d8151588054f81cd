package no.praksisplass.round.web;

import java.time.LocalDate;

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

/** What a round and its periods ask of each other. */
@IntegrationTest
@Transactional
class RoundPeriodsPagesTests {

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
	void refusesPeriodsThatOverlapInPartWithTheReason() {
		MultiValueMap<String, String> fields = RoundMother.form(this.first);
		fields.add("periods", this.overlapping.toString());
		assertThat(post(HOME, fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("«Gruppe 1» og «Gruppe 2» overlapper bare delvis.", "href=\"#periods\"", "value=\"Runde\"");
	}

	@Test
	void aPeriodOfAnotherRoundCannotBeTicked() {
		this.rounds.create(this.university, RoundMother.settings("Den første", this.first));
		assertThat(get(HOME + "/new")).bodyText().contains("Er med i runden Den første", "disabled=\"disabled\"");
		assertThat(post(HOME, RoundMother.form(this.first))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("En av periodene er allerede med i runden Den første.");
	}

	@Test
	void aPublishedRoundKeepsItsSettingsAndItsPeriodsTheirDates() {
		RoundView round = this.rounds.create(this.university, RoundMother.settings("Vår", this.first));
		this.rounds.markPublished(round.id(), round.version());
		assertThat(get(HOME + "/" + round.id() + "/edit")).hasStatus3xxRedirection();
		MultiValueMap<String, String> fields = RoundMother.form(this.first);
		fields.set("version", Long.toString(round.version() + 1));
		assertThat(post(HOME + "/" + round.id(), fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Runden er publisert, og innstillingene kan ikke endres.");
		assertThat(post("/coordinator/periods/" + this.first, periodFields("14.01.2127")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Perioden er med i runden Vår, som er publisert.");
		assertThat(post("/coordinator/periods/" + this.first, periodFields("13.01.2127"))).hasStatus3xxRedirection();
	}

	@Test
	void aPeriodOfAnOpenRoundCannotComeToOverlapAnotherInPart() {
		this.rounds.create(this.university, RoundMother.settings("Vår", this.first, later()));
		assertThat(post("/coordinator/periods/" + this.first, periodFields("13.06.2127")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("ville overlappe «Senere» delvis");
	}

	private PeriodId later() {
		CourseId course = this.universities.courses(this.university).get(0).id();
		return this.periods
			.create(this.university, UniversityMother.period(course, "Senere", LocalDate.of(2127, 6, 23)))
			.id();
	}

	private MultiValueMap<String, String> periodFields(String from) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		CourseId course = this.universities.courses(this.university).get(0).id();
		String to = from.equals("13.06.2127") ? "22.07.2127" : "21.02.2127";
		fields.set("name", "Gruppe 1");
		fields.set("courseId", course.toString());
		fields.set("startsOn", from);
		fields.set("endsOn", to);
		fields.set("weeks", "6");
		fields.set("arena", "GP_OFFICE");
		fields.set("placesWanted", "70");
		fields.set("availabilityDeadline", "01.11.2126 kl. 12.00");
		fields.set("version", "0");
		return fields;
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
