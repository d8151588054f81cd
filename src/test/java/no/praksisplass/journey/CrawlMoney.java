package no.praksisplass.journey;

import java.util.List;
import java.util.Map;

import no.praksisplass.agreement.AgreementWorld;
import no.praksisplass.agreement.PartyKind;
import no.praksisplass.honorarium.HonorariumWorld;
import no.praksisplass.honorarium.HonorariumWorld.Scene;
import no.praksisplass.honorarium.HonorariumWorld.Standing;
import no.praksisplass.honorarium.RateKind;
import no.praksisplass.honorarium.domain.batch.PaymentBatches;
import no.praksisplass.honorarium.domain.claim.HonorariumFilter;
import no.praksisplass.honorarium.domain.claim.HonorariumSteps;
import no.praksisplass.honorarium.domain.ledger.Ledger;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.HonorariumRateId;
import no.praksisplass.shared.PaymentBatchId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import org.springframework.stereotype.Component;

/**
 * Honoraria of the supervisor whose pages are visited, one of them on a payment batch.
 */
@Component
class CrawlMoney {

	private final HonorariumWorld world;

	private final HonorariumSteps steps;

	private final PaymentBatches batches;

	private final Ledger ledger;

	private final AgreementWorld agreements;

	CrawlMoney(HonorariumWorld world, HonorariumSteps steps, PaymentBatches batches, Ledger ledger,
			AgreementWorld agreements) {
		this.agreements = agreements;
		this.world = world;
		this.steps = steps;
		this.batches = batches;
		this.ledger = ledger;
	}

	/** Makes the rows; gives what to put in the places of path variables. */
	Map<String, Object> begin(School school, Office office, Pupil placed) {
		Scene scene = this.world.begin(school, "I");
		PlacementId placement = this.world.placed(scene, office, placed.id().value());
		PlacementId paid = this.world.placed(scene, office, "uib701");
		HonorariumRateId rate = this.world.rate(scene, RateKind.SUPERVISION, "1450.50");
		approve(scene, office, paid);
		PaymentBatchId batch = HonorariumWorld.as(scene.finance(), () -> this.batches.make(school.id(),
				HonorariumFilter.ALL, this.batches.sum(school.id(), HonorariumFilter.ALL)));
		return Map.of("placements", placement, "honoraria", this.world.last(placement).id(), "rates", rate, "batches",
				batch, "agreements", this.agreements.sent(school, scene.coordinator(), PartyKind.PRACTICE, office),
				"wordings", this.agreements.wording(school, scene.coordinator()));
	}

	/** One more that is owed, and one more that is approved. */
	void grow(School school, Office office, int number) {
		Scene scene = this.world.begin(school, "II" + number);
		this.world.placed(scene, office, "uib7" + number);
		PlacementId approved = this.world.placed(scene, office, "uib8" + number);
		this.ledger.refresh(school.id());
		approve(scene, office, approved);
	}

	private void approve(Scene scene, Office office, PlacementId placement) {
		List<Runnable> steps = List.of(
				() -> SystemAccess.runAs(this.world.doctor(office),
						() -> this.steps.confirm(seen(placement).honorarium(), seen(placement).version())),
				() -> SystemAccess.runAs(scene.coordinator(),
						() -> this.steps.check(seen(placement).honorarium(), seen(placement).version(), "")),
				() -> SystemAccess.runAs(scene.finance(),
						() -> this.steps.approve(seen(placement).honorarium(), seen(placement).version())));
		steps.forEach(Runnable::run);
	}

	private Standing seen(PlacementId placement) {
		return this.world.last(placement);
	}

}
