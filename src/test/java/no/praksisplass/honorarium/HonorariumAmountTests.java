package no.praksisplass.honorarium;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import no.praksisplass.honorarium.HonorariumWorld.Scene;
import no.praksisplass.honorarium.HonorariumWorld.Standing;
import no.praksisplass.honorarium.domain.claim.HonorariumSteps;
import no.praksisplass.honorarium.domain.ledger.Ledger;
import no.praksisplass.honorarium.domain.rate.HonorariumRates;
import no.praksisplass.honorarium.domain.stay.RecordStay;
import no.praksisplass.honorarium.domain.stay.StayRecords;
import no.praksisplass.security.Role;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.HonorariumRateId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static no.praksisplass.testsupport.RuleViolations.violating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * An honorarium from the placement to the payment, and all that must not happen to it.
 */
@IntegrationTest
@CleanDatabase
class HonorariumAmountTests {

	@Autowired
	private HonorariumWorld world;

	@Autowired
	private HonorariumSteps steps;

	@Autowired
	private StayRecords stays;

	@Autowired
	private HonorariumRates rates;

	@Autowired
	private Ledger ledger;

	@Autowired
	private JdbcClient jdbc;

	private Scene scene;

	private Office office;

	private SignedInUser doctor;

	private PlacementId placement;

	private HonorariumRateId rate;

	@BeforeEach
	void begin() {
		this.scene = this.world.begin("uib");
		this.office = this.world.office("Førde");
		this.doctor = this.world.doctor(this.office);
		this.placement = this.world.placed(this.scene, this.office, "1");
		this.rate = this.world.rate(this.scene, RateKind.SUPERVISION, "1500");
	}

	@Test
	void fourWeeksAreFourTimesTheRate() {
		assertThat(last().amount()).isEqualByComparingTo("6000");
		assertThat(last().status()).isEqualTo(HonorariumStatus.EARNED);
		tell(new RecordStay(List.of(new DateRange(this.scene.monday(), this.scene.monday().plusDays(1))), null, false,
				""));
		assertThat(last().amount()).isEqualByComparingTo("5400");
	}

	@Test
	void aSecondStudentAtTheSameTimeHasARateOfItsOwn() {
		PlacementId second = this.world.placed(this.scene, this.office, "2");
		this.world.rate(this.scene, RateKind.SECOND_STUDENT, "1000");
		this.world.rate(this.scene, RateKind.PREPARATION, "900");
		assertThat(last().amount().add(this.world.last(second).amount())).isEqualByComparingTo("11800");
	}

	@Test
	void daysWithoutARateAreShownAndKeepItFromBeingChecked() {
		SystemAccess.runAs(this.scene.finance(),
				() -> this.rates.update(this.rate, this.rates.find(this.rate).version(),
						HonorariumWorld.rate(RateKind.SUPERVISION, "1500", this.scene.monday().plusWeeks(1))));
		assertThat(last().daysWithoutRate()).isEqualTo(5);
		assertThat(last().amount()).isEqualByComparingTo("4500");
		confirm();
		assertThatThrownBy(this::check).satisfies(violating(null, "honorarium.check.noRate"));
	}

	@Test
	void aLateCancellationIsPaidByItsOwnRate() {
		tell(new RecordStay(List.of(), null, true, ""));
		assertThat(last().daysWithoutRate()).isEqualTo(1);
		this.world.rate(this.scene, RateKind.LATE_CANCELLATION, "2500");
		assertThat(last().amount()).isEqualByComparingTo("2500");
		assertThat(last().daysWithoutRate()).isZero();
	}

	@Test
	void whatIsWithdrawnInItsMidstIsPaidUntilThen() {
		end("WITHDRAWN", 14);
		this.ledger.refresh(this.scene.school().id());
		assertThat(last().amount()).isEqualByComparingTo("3000");
	}

	@Test
	void whoMovesIsPaidForOnceADay() {
		end("MOVED", 14);
		Office other = this.world.office("Voss");
		PlacementId next = this.world.placed(this.scene, other, student());
		this.jdbc.sql("UPDATE placement SET published_at = :at WHERE id = :id")
			.param("at", Timestamp.valueOf(this.scene.monday().plusDays(14).atTime(12, 0)))
			.param("id", next.value())
			.update();
		this.ledger.refresh(this.scene.school().id());
		assertThat(last().amount()).isEqualByComparingTo("3000");
		assertThat(this.world.last(next).amount()).isEqualByComparingTo("3000");
	}

	private void confirm() {
		SystemAccess.runAs(this.doctor, () -> this.steps.confirm(last().honorarium(), last().version()));
	}

	private void check() {
		SystemAccess.runAs(this.scene.coordinator(), () -> this.steps.check(last().honorarium(), last().version(), ""));
	}

	private void tell(RecordStay told) {
		SystemAccess.runAs(this.doctor, () -> this.stays.tell(this.placement, Role.SUPERVISOR,
				this.stays.show(this.placement, Role.SUPERVISOR).version(), told));
	}

	private void end(String status, int days) {
		this.jdbc.sql(
				"UPDATE placement SET status = :status, ended_at = :at, ended_by = published_by, end_reason = 'x' WHERE id = :id")
			.param("status", status)
			.param("at", Timestamp.valueOf(this.scene.monday().plusDays(days).atTime(12, 0)))
			.param("id", this.placement.value())
			.update();
	}

	private UUID student() {
		return this.jdbc.sql("SELECT student_id FROM placement WHERE id = :id")
			.param("id", this.placement.value())
			.query(UUID.class)
			.single();
	}

	private Standing last() {
		return this.world.last(this.placement);
	}

}
