package no.praksisplass.supervisor.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.Doctor;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static no.praksisplass.supervisor.SupervisorWorld.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@CleanDatabase
class SupervisorPagesTests {

	private static final String SUPERVISORS = "/coordinator/supervisors";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private Availabilities availabilities;

	@Autowired
	private Supervisors supervisors;

	private School uib;

	private SignedInUser coordinator;

	private PracticeId practice;

	private Doctor kari;

	@BeforeEach
	void make() {
		this.uib = this.world.school("uib");
		this.coordinator = this.world.coordinator(this.uib);
		this.practice = this.world.practice("Fjord legekontor");
		this.kari = this.world.doctor("Lege", this.practice);
	}

	@Test
	void supervisorsAreFilteredByAnswerPracticeAndState() {
		PeriodId period = this.world.period(this.uib, "Vår", MONDAY);
		this.world.doctor("Tvilsom", this.world.practice("Øy legekontor"));
		give(period, Answer.YES);
		assertThat(get(SUPERVISORS)).hasStatusOk().bodyText().contains("Kari Lege", "Kari Tvilsom");
		assertThat(get(SUPERVISORS + "?period=" + period + "&answer=YES&sort=-answer")).bodyText()
			.contains("Kari Lege")
			.doesNotContain("Kari Tvilsom");
		assertThat(get(SUPERVISORS + "?period=" + period + "&answer=NONE")).bodyText()
			.contains("Kari Tvilsom")
			.doesNotContain("Kari Lege");
		assertThat(get(SUPERVISORS + "?practice=" + this.practice + "&q=lege")).bodyText()
			.contains("Kari Lege")
			.doesNotContain("Kari Tvilsom");
		assertThat(get(SUPERVISORS + "?state=NOT_YET")).bodyText().contains("Ingen treff");
		assertThat(get(SUPERVISORS + "?q=100%25")).bodyText().contains("Ingen treff");
	}

	@Test
	void anOddHprNumberIsStoredWithAWarningAndLettersAreRefused() {
		MockMvcRequestBuilder odd = post(SUPERVISORS).param("givenName", "Ola")
			.param("familyName", "Ny")
			.param("practiceId", this.practice.toString())
			.param("hprNumber", "12 34")
			.param("employment", "SALARIED")
			.param("maxStudentsAtATime", "2");
		MvcTestResult stored = odd.exchange();
		assertThat(stored).hasStatus3xxRedirection();
		assertThat(get(stored.getResponse().getRedirectedUrl())).bodyText().contains("Ola Ny", "Uvanlig nummer");
		assertThat(post(SUPERVISORS).param("givenName", "Ola")
			.param("familyName", "")
			.param("practiceId", this.practice.toString())
			.param("employment", "SALARIED")
			.param("maxStudentsAtATime", "21")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv etternavnet.", "Skriv et tall fra 1 til 20.");
		assertThat(post(SUPERVISORS).param("givenName", "Ola")
			.param("familyName", "Ny")
			.param("practiceId", this.practice.toString())
			.param("hprNumber", "12A")
			.param("employment", "SALARIED")
			.param("maxStudentsAtATime", "2")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("HPR-nummeret kan bare ha sifre");
	}

	@Test
	void anEditOnAnOlderVersionKeepsTheInput() {
		String path = SUPERVISORS + "/" + this.kari.id();
		assertThat(get(path + "/edit")).hasStatusOk().bodyText().contains("value=\"Lege\"");
		assertThat(edit(path, "0", "Larsen")).hasStatus3xxRedirection();
		assertThat(edit(path, "7", "Skrevet samtidig")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Skrevet samtidig");
		assertThat(this.supervisors.find(this.kari.id())).map(SupervisorView::maxStudentsAtATime).contains(3);
	}

	@Test
	void qualificationsPausesAndTraineesAreKept() {
		String path = SUPERVISORS + "/" + this.kari.id();
		for (String form : List.of("/qualifications/new", "/pauses/new", "/trainees/new",
				"/standing/" + this.uib.course())) {
			assertThat(get(path + form)).hasStatusOk();
		}
		assertThat(post(path + "/qualifications").param("name", "PRAM620").param("obtainedOn", "12.03.2024"))
			.hasStatus3xxRedirection();
		assertThat(post(path + "/qualifications").param("name", "PRAM620").param("obtainedOn", "12.03.2024"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(path + "/pauses").param("startsOn", "01.01.2020").param("reason", "Forskningsår"))
			.hasStatus3xxRedirection();
		assertThat(post(path + "/pauses").param("startsOn", "01.02.2020")
			.param("endsOn", "01.01.2020")
			.param("reason", "Bakvendt")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(path + "/trainees").param("kind", "ALIS")
			.param("startsOn", "01.01.2099")
			.param("endsOn", "30.06.2099")).hasStatus3xxRedirection();
		assertThat(get(path)).bodyText().contains("PRAM620", "Forskningsår", "ALIS", "Ingenting");
		assertThat(get(SUPERVISORS + "?state=PAUSED")).bodyText().contains("Kari Lege");
		assertThat(post(path + "/standing/" + this.uib.course()).param("given", "true")
			.param("seats", "2")
			.param("channel", "EMAIL")
			.param("givenOn", LocalDate.now(TimeConfiguration.NORWAY).toString())).hasStatus3xxRedirection();
		assertThat(counting(this.world.period(this.uib, "Vår", MONDAY))).singleElement()
			.satisfies((answer) -> assertThat(answer.standing()).isTrue());
	}

	private MvcTestResult edit(String path, String version, String familyName) {
		return post(path).param("version", version)
			.param("givenName", "Kari")
			.param("familyName", familyName)
			.param("practiceId", this.practice.toString())
			.param("employment", "SALARIED")
			.param("supervising", "true")
			.param("maxStudentsAtATime", "3")
			.exchange();
	}

	private void give(PeriodId period, Answer answer) {
		SystemAccess.run(() -> this.availabilities.bulkAnswers(List.of(new NewAnswer(this.kari.id(), period, answer, 1,
				null, Set.of(), null, this.kari.person(), Channel.SELF, Instant.now()))));
	}

	private List<AnswerView> counting(PeriodId period) {
		return this.availabilities.inPeriods(List.of(period));
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(URI.create(path)).with(user(this.coordinator)).exchange();
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path).with(user(this.coordinator)).with(csrf());
	}

}
