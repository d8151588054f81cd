package no.praksisplass.agreement.domain.readiness;

import java.time.Clock;
import java.time.LocalDate;

import no.praksisplass.agreement.AgreementTerms;
import no.praksisplass.agreement.AgreementWorld;
import no.praksisplass.agreement.PartyKind;
import no.praksisplass.agreement.domain.deal.AgreementDesk;
import no.praksisplass.agreement.domain.deal.AgreementSteps;
import no.praksisplass.agreement.domain.deal.OwnAgreements;
import no.praksisplass.honorarium.HonorariumWorld;
import no.praksisplass.honorarium.HonorariumWorld.Scene;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Both parties are told once that an agreement runs out. */
@IntegrationTest
@CleanDatabase
class RenewalsTests {

	@Autowired
	private Renewals renewals;

	@Autowired
	private HonorariumWorld money;

	@Autowired
	private AgreementWorld world;

	@Autowired
	private AgreementDesk desk;

	@Autowired
	private AgreementSteps steps;

	@Autowired
	private OwnAgreements own;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Test
	void bothAreToldOnceSixtyDaysBefore() {
		Scene scene = this.money.begin("uib");
		Office office = this.money.office("Førde");
		this.jdbc.sql("UPDATE person SET email = id || '@example.no'").update();
		accepted(scene, office, 61);
		this.renewals.tell();
		assertThat(told()).isZero();
		accepted(scene, office, 60);
		this.renewals.tell();
		this.renewals.tell();
		assertThat(told()).isEqualTo(2);
	}

	private void accepted(Scene scene, Office office, int days) {
		AgreementTerms usual = this.world.terms();
		AgreementTerms terms = new AgreementTerms("nb", usual.startsOn(), LocalDate.now(this.clock).plusDays(days),
				usual.rateReference(), 3, 1, null);
		AgreementId id = HonorariumWorld.as(scene.coordinator(), () -> this.desk.create(scene.school().id(),
				PartyKind.SUPERVISOR, office.supervisor().toString(), terms));
		HonorariumWorld.as(scene.coordinator(), () -> this.steps.send(id, 0));
		HonorariumWorld.as(this.money.doctor(office), () -> {
			this.own.accept(id, this.own.find(id).text().sha256());
			return id;
		});
	}

	private int told() {
		return this.jdbc.sql("SELECT count(*) FROM message WHERE kind = 'AGREEMENT_RENEWAL'")
			.query(Integer.class)
			.single();
	}

}
