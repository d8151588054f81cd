package no.praksisplass.agreement.web;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;

import no.praksisplass.agreement.AgreementWorld;
import no.praksisplass.agreement.PartyKind;
import no.praksisplass.agreement.domain.deal.OwnAgreements;
import no.praksisplass.honorarium.HonorariumWorld;
import no.praksisplass.honorarium.HonorariumWorld.Scene;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What published placements lack, and one reminder of it to all. */
@IntegrationTest
@CleanDatabase
class MissingAgreementTests {

	private static final String PATH = "/coordinator/missing-agreements";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private HonorariumWorld money;

	@Autowired
	private AgreementWorld world;

	@Autowired
	private OwnAgreements own;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private Scene scene;

	private Office office;

	@BeforeEach
	void begin() {
		this.scene = this.money.begin("uib");
		this.office = this.money.office("Førde");
		PlacementId placement = this.money.placed(this.scene, this.office, "1");
		LocalDate today = LocalDate.now(this.clock);
		this.jdbc.sql("UPDATE placement SET starts_on = :from, ends_on = :to WHERE id = :id")
			.param("from", Date.valueOf(today.plusDays(7)))
			.param("to", Date.valueOf(today.plusDays(35)))
			.param("id", placement.value())
			.update();
		this.jdbc.sql("UPDATE person SET email = id || '@example.no'").update();
	}

	@Test
	void itIsMissingUntilItIsAcceptedForAllTheDays() {
		assertThat(get(this.scene.coordinator())).hasStatusOk().bodyText().contains("Ingen avtaler kreves");
		post("/requirements", "kinds", "SUPERVISOR");
		assertThat(get(this.scene.coordinator())).bodyText()
			.contains("kind=SUPERVISOR&amp;party=" + this.office.supervisor());
		AgreementId id = this.world.sent(this.scene.school(), this.scene.coordinator(), PartyKind.SUPERVISOR,
				this.office);
		assertThat(get(this.scene.coordinator())).bodyText().contains("1 avtale venter på svar");
		SignedInUser doctor = this.money.doctor(this.office);
		HonorariumWorld.as(doctor, () -> {
			this.own.accept(id, this.own.find(id).text().sha256());
			return id;
		});
		assertThat(get(this.scene.coordinator())).bodyText().contains("Alle plasser er klare");
		assertThat(get(this.money.begin("uio").coordinator())).bodyText().contains("Ingen avtaler kreves");
		post("/requirements", "kinds", "MUNICIPALITY");
		assertThat(get(this.scene.coordinator())).bodyText().contains("kind=MUNICIPALITY&amp;party=4601");
	}

	@Test
	void oneReminderGoesToAllWhoCanAccept() {
		post("/requirements", "kinds", "SUPERVISOR");
		assertThat(post("/remind")).hasRedirectedUrl(PATH);
		this.world.sent(this.scene.school(), this.scene.coordinator(), PartyKind.SUPERVISOR, this.office);
		MvcTestResult result = post("/remind");
		assertThat(result.getResponse().getRedirectedUrl()).startsWith("/coordinator/mailings/");
		assertThat(this.jdbc.sql("SELECT count(*) FROM mailing WHERE kind = 'AGREEMENT_REMINDER'")
			.query(Integer.class)
			.single()).isOne();
	}

	private MvcTestResult get(SignedInUser who) {
		return this.mvc.get().uri(PATH).with(user(who)).exchange();
	}

	private MvcTestResult post(String end, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(PATH + end)
			.with(user(this.scene.coordinator()))
			.with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

}
