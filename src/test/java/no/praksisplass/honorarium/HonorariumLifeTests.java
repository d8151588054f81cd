package no.praksisplass.honorarium;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.honorarium.HonorariumWorld.Scene;
import no.praksisplass.honorarium.HonorariumWorld.Standing;
import no.praksisplass.honorarium.domain.batch.PaymentBatches;
import no.praksisplass.honorarium.domain.claim.Chosen;
import no.praksisplass.honorarium.domain.claim.HonorariumFilter;
import no.praksisplass.honorarium.domain.claim.HonorariumSteps;
import no.praksisplass.honorarium.domain.stay.RecordStay;
import no.praksisplass.honorarium.domain.stay.StayRecords;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PaymentBatchId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.Sha256;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static no.praksisplass.testsupport.RuleViolations.violating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * An honorarium from the placement to the payment, and all that must not happen to it.
 */
@IntegrationTest
@CleanDatabase
class HonorariumLifeTests {

	@Autowired
	private HonorariumWorld world;

	@Autowired
	private HonorariumSteps steps;

	@Autowired
	private StayRecords stays;

	@Autowired
	private PaymentBatches batches;

	@Autowired
	private JdbcClient jdbc;

	private Scene scene;

	private Office office;

	private SignedInUser doctor;

	private PlacementId placement;

	@BeforeEach
	void begin() {
		this.scene = this.world.begin("uib");
		this.office = this.world.office("Førde");
		this.doctor = this.world.doctor(this.office);
		this.placement = this.world.placed(this.scene, this.office, "1");
		this.world.rate(this.scene, RateKind.SUPERVISION, "1500");
	}

	@Test
	void afterTheCheckADifferenceBecomesACorrection() {
		confirm();
		check();
		tell(new RecordStay(List.of(), this.scene.monday().plusDays(11), false, ""));
		List<Standing> all = this.world.standing(this.placement);
		assertThat(all).extracting(Standing::status).containsExactly(HonorariumStatus.CHECKED, HonorariumStatus.EARNED);
		assertThat(all).extracting(Standing::amount)
			.usingElementComparator(BigDecimal::compareTo)
			.containsExactly(new BigDecimal("6000"), new BigDecimal("-3000"));
		SystemAccess.runAs(this.scene.finance(), () -> this.steps.sendBack(all.get(0).honorarium(), "Se på ukene"));
		assertThat(this.world.standing(this.placement)).singleElement()
			.satisfies((only) -> assertThat(only.amount()).isEqualByComparingTo("3000"));
	}

	@Test
	void aChangeAsksTheSupervisorAgain() {
		confirm();
		tell(new RecordStay(List.of(), this.scene.monday().plusDays(11), false, ""));
		assertThat(last().status()).isEqualTo(HonorariumStatus.EARNED);
	}

	@Test
	void theSamePersonNeverChecksAndApproves() {
		SignedInUser both = HonorariumWorld.user(this.scene.coordinator().personId(),
				RoleGrant.at(this.scene.school().id(), Role.COORDINATOR),
				RoleGrant.at(this.scene.school().id(), Role.FINANCE));
		confirm();
		check();
		assertThatThrownBy(
				() -> SystemAccess.runAs(both, () -> this.steps.approve(last().honorarium(), last().version())))
			.satisfies(violating(null, "honorarium.approve.same"));
		assertThat(HonorariumWorld
			.as(both, () -> this.steps.approveAll(List.of(new Chosen(last().honorarium(), last().version()))))
			.done()).isZero();
		SignedInUser otherAccount = HonorariumWorld.user(this.scene.coordinator().personId(),
				RoleGrant.at(this.scene.school().id(), Role.FINANCE));
		assertThatThrownBy(
				() -> SystemAccess.runAs(otherAccount, () -> this.steps.approve(last().honorarium(), last().version())))
			.satisfies(violating(null, "honorarium.approve.same"));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc
				.sql("UPDATE honorarium SET status = 'APPROVED', approved_by = checked_by, approved_at = now()")
				.update())
			.withMessageContaining("honorarium_two_pairs_of_eyes");
		approve();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("UPDATE honorarium SET checked_by = :other, approved_by = checked_by")
				.param("other", this.scene.second().personId().value())
				.update());
	}

	@Test
	void nobodyDecidesOnTheirOwnHonorarium() {
		SignedInUser me = HonorariumWorld.user(this.doctor.personId(), RoleGrant.of(Role.SUPERVISOR),
				RoleGrant.at(this.scene.school().id(), Role.COORDINATOR));
		confirm();
		assertThatThrownBy(
				() -> SystemAccess.runAs(me, () -> this.steps.check(last().honorarium(), last().version(), "")))
			.satisfies(violating(null, "honorarium.own.refused"));
	}

	@Test
	void linesStayOnceTheyAreChecked() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("UPDATE honorarium_line SET amount = 1").update());
		confirm();
		check();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("DELETE FROM honorarium_line").update());
	}

	@Test
	void aBatchIsReleasedByAnotherAndExportedOnce() {
		PaymentBatchId batch = batch();
		assertThatThrownBy(() -> SystemAccess.runAs(this.scene.finance(), () -> this.batches.release(batch)))
			.satisfies(violating(null, "honorarium.batch.same"));
		assertThatThrownBy(() -> SystemAccess.runAs(this.scene.second(), () -> this.batches.export(batch)))
			.satisfies(violating(null, "honorarium.status.past"));
		SystemAccess.runAs(this.scene.second(), () -> {
			this.batches.release(batch);
			this.batches.export(batch);
			byte[] once = this.batches.file(batch, ExportFormat.XLSX);
			this.batches.export(batch);
			assertThat(this.batches.file(batch, ExportFormat.XLSX)).isEqualTo(once);
			assertThat(this.batches.find(batch).xlsxSha256()).isEqualTo(Sha256.of(once));
			assertThat(new String(this.batches.file(batch, ExportFormat.CSV), StandardCharsets.UTF_8))
				.contains("Lønnsnummer", ";6000,00")
				.doesNotContain("Student1");
		});
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("UPDATE payment_file SET content = ''").update());
	}

	@Test
	void whatPayrollRejectsIsReplacedByANewOne() {
		PaymentBatchId batch = batch();
		SystemAccess.runAs(this.scene.second(), () -> {
			this.batches.release(batch);
			this.batches.export(batch);
			this.steps.reject(last().honorarium(), "Mangler lønnsnummer");
			this.batches.settle(batch, this.scene.monday().plusWeeks(7), "4711");
			assertThat(last().status()).isEqualTo(HonorariumStatus.REJECTED);
			this.steps.correct(last().honorarium());
		});
		List<Standing> all = this.world.standing(this.placement);
		assertThat(all).extracting(Standing::status)
			.containsExactly(HonorariumStatus.CORRECTED, HonorariumStatus.EARNED);
		assertThat(all.get(1).amount()).isEqualByComparingTo("6000");
	}

	@Test
	void whatIsPaidIsPaidForGood() {
		PaymentBatchId batch = batch();
		SystemAccess.runAs(this.scene.second(), () -> {
			this.batches.release(batch);
			this.batches.export(batch);
			this.batches.settle(batch, this.scene.monday().plusWeeks(7), "4711");
		});
		assertThat(last().status()).isEqualTo(HonorariumStatus.PAID);
		tell(new RecordStay(List.of(), this.scene.monday().plusDays(18), false, ""));
		assertThat(last().amount()).isEqualByComparingTo("-1500");
		assertThatThrownBy(() -> SystemAccess.runAs(this.scene.finance(),
				() -> this.steps.reject(this.world.standing(this.placement).get(0).honorarium(), "For sent")))
			.satisfies(violating(null, "honorarium.status.past"));
	}

	@Test
	void anotherUniversityFindsNothing() {
		Scene other = this.world.begin("uio");
		confirm();
		Standing mine = last();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> SystemAccess.runAs(other.coordinator(),
				() -> this.steps.check(mine.honorarium(), mine.version(), "")));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> SystemAccess.runAs(other.coordinator(),
				() -> this.steps.checkAll(List.of(new Chosen(mine.honorarium(), mine.version())))));
		PaymentBatchId batch = batchOfConfirmed();
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> SystemAccess.runAs(other.finance(), () -> this.batches.release(batch)));
	}

	private PaymentBatchId batch() {
		confirm();
		return batchOfConfirmed();
	}

	private PaymentBatchId batchOfConfirmed() {
		check();
		approve();
		return HonorariumWorld.as(this.scene.finance(), () -> this.batches.make(this.scene.school().id(),
				HonorariumFilter.ALL, this.batches.sum(this.scene.school().id(), HonorariumFilter.ALL)));
	}

	private void confirm() {
		SystemAccess.runAs(this.doctor, () -> this.steps.confirm(last().honorarium(), last().version()));
	}

	private void check() {
		SystemAccess.runAs(this.scene.coordinator(), () -> this.steps.check(last().honorarium(), last().version(), ""));
	}

	private void approve() {
		SystemAccess.runAs(this.scene.finance(), () -> this.steps.approve(last().honorarium(), last().version()));
	}

	private void tell(RecordStay told) {
		SystemAccess.runAs(this.doctor, () -> this.stays.tell(this.placement, Role.SUPERVISOR,
				this.stays.show(this.placement, Role.SUPERVISOR).version(), told));
	}

	private Standing last() {
		return this.world.last(this.placement);
	}

}
