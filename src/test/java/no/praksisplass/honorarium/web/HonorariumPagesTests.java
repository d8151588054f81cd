package no.praksisplass.honorarium.web;

import no.praksisplass.honorarium.HonorariumWorld;
import no.praksisplass.honorarium.HonorariumWorld.Scene;
import no.praksisplass.honorarium.RateKind;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What the pages of honoraria say when there is nothing, and when an act is refused. */
@IntegrationTest
@CleanDatabase
class HonorariumPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private HonorariumWorld world;

	private Scene scene;

	private Office office;

	@BeforeEach
	void begin() {
		this.scene = this.world.begin("uib");
		this.office = this.world.office("Førde");
	}

	@Test
	void whereThereIsNothingTheyTellWhatToDo() {
		assertThat(get(this.scene.coordinator(), "/coordinator/honoraria")).bodyText().contains("Ingen honorar ennå");
		assertThat(get(this.scene.finance(), "/finance")).bodyText().contains("Legg inn satser");
		assertThat(get(this.scene.finance(), "/finance/rates")).bodyText().contains("Ingen satser ennå");
		assertThat(get(this.scene.finance(), "/finance/batches")).bodyText().contains("Ingen utbetalingslister ennå");
		assertThat(get(this.scene.finance(), "/finance/batches/new")).bodyText()
			.contains("Ingen godkjente honorar venter");
		assertThat(get(this.world.doctor(this.office), "/supervisor/honoraria")).bodyText()
			.contains("Ingen honorar ennå");
		assertThat(get(this.world.doctor(this.office), "/supervisor/honorarium-year")).bodyText()
			.contains("ikke et skattedokument");
	}

	@Test
	void anOverlappingRateIsToldAtItsFieldWithAllThatWasTyped() {
		this.world.rate(this.scene, RateKind.SUPERVISION, "1500");
		assertThat(post(this.scene.finance(), "/finance/rates", "kind", "SUPERVISION", "amount", "1600,50", "validFrom",
				"01.01.2027", "decisionReference", "2027/3", "source", "Fakultetsstyret"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("overlapper en annen av samme slag", "2026/77", "2027/3", "Fakultetsstyret", "1600,5");
		assertThat(post(this.scene.finance(), "/finance/rates", "kind", "SUPERVISION", "amount", "-1", "validFrom",
				"tull", "decisionReference", "", "source", ""))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("mer enn null", "Skriv hvor satsen er vedtatt.", "tull");
	}

	@Test
	void anAbsenceOutsideThePlacementIsRefusedAndKept() {
		PlacementId placement = this.world.placed(this.scene, this.office, "1");
		String path = "/supervisor/placements/" + placement + "/stay";
		assertThat(post(this.world.doctor(this.office), path, "version", "-1", "absences[0].from", "01.02.2099"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("utenfor praksisen", "01.02.2099");
		assertThat(get(this.world.doctor(this.world.office("Voss")), path)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theArithmeticIsShownAndADisputeNeedsWords() {
		PlacementId placement = this.world.placed(this.scene, this.office, "1");
		this.world.rate(this.scene, RateKind.SUPERVISION, "1500");
		SignedInUser doctor = this.world.doctor(this.office);
		String path = "/supervisor/honoraria/" + this.world.last(placement).id();
		assertThat(get(doctor, path)).hasStatusOk()
			.bodyText()
			.contains("4 uker", "× kr\u00a01\u00a0500", "kr\u00a06\u00a0000", "Stemmer uker og dager?");
		assertThat(post(doctor, path + "/dispute", "version", "0", "comment", " "))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv hva som er feil.");
		assertThat(post(doctor, path + "/confirm", "version", "7")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("regnet ut på nytt mens du så på det");
		assertThat(get(this.world.doctor(this.world.office("Voss")), path)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(this.scene.finance(), "/finance/honoraria/" + this.world.last(placement).id())).hasStatusOk()
			.bodyText()
			.doesNotContain("Student1");
	}

	@Test
	void aBatchOfSomethingElseThanWasSeenIsRefused() {
		assertThat(post(this.scene.finance(), "/finance/batches", "count", "1", "total", "6000"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("ingen godkjente honorar å sette på listen");
		assertThat(post(this.scene.finance(), "/finance/honoraria/approve", "chosen", "tull"))
			.hasStatus3xxRedirection();
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
