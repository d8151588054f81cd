package no.praksisplass.honorarium.domain.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import no.praksisplass.honorarium.HonorariumSetup;
import no.praksisplass.honorarium.RateSettings;
import no.praksisplass.honorarium.domain.batch.PaymentBatches;
import no.praksisplass.honorarium.domain.claim.HonorariumFilter;
import no.praksisplass.honorarium.domain.claim.HonorariumSteps;
import no.praksisplass.honorarium.domain.rate.HonorariumRates;
import no.praksisplass.honorarium.domain.stay.RecordStay;
import no.praksisplass.honorarium.domain.stay.StayRecords;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.HonorariumId;
import no.praksisplass.shared.PaymentBatchId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Serves the trial data. Every step is one that the people themselves take on the pages,
 * by the same services.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM')")
class HonorariumSetupService implements HonorariumSetup {

	private static final String VERSION = "SELECT version FROM honorarium WHERE id = :id";

	private final HonorariumRates rates;

	private final StayRecords stays;

	private final HonorariumSteps steps;

	private final PaymentBatches batches;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final Clock clock;

	HonorariumSetupService(HonorariumRates rates, StayRecords stays, HonorariumSteps steps, PaymentBatches batches,
			EntityManager entities, JdbcClient jdbc, Clock clock) {
		this.rates = rates;
		this.stays = stays;
		this.steps = steps;
		this.batches = batches;
		this.entities = entities;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void load(UniversityId university, List<RateSettings> decided, People people) {
		SignedInUser first = user(people.first(), RoleGrant.at(university, Role.FINANCE));
		SignedInUser second = user(people.second(), RoleGrant.at(university, Role.FINANCE));
		SignedInUser coordinator = user(people.coordinator(), RoleGrant.at(university, Role.COORDINATOR));
		act(first, () -> decided.forEach((rate) -> this.rates.create(university, rate)));
		away(university, coordinator);
		List<Earned> all = earned(university);
		int count = all.size();
		paid(university, all.subList(count - count / 4, count), coordinator, first, second);
		List<Earned> approved = all.subList(count / 2, count - count / 4);
		approved.forEach((one) -> approve(one, coordinator, first));
		List<Earned> checked = all.subList(count / 4, count / 2);
		checked.subList(0, checked.size() / 2).forEach(this::confirm);
		checked.subList(checked.size() / 2, checked.size()).forEach((one) -> check(one, coordinator));
		Earned disputed = all.get(count / 4 - 1);
		act(supervisor(disputed), () -> this.steps.dispute(disputed.honorarium(), version(disputed),
				"Studenten var hos meg hele perioden, også de to dagene som er trukket fra."));
	}

	/** Every fourth student was away for two days in the second week. */
	private void away(UniversityId university, SignedInUser coordinator) {
		List<Earned> all = earned(university);
		for (int i = all.size() / 4 - 1; i < all.size(); i += 4) {
			Earned one = all.get(i);
			LocalDate day = one.startsOn().plusDays(8);
			act(coordinator, () -> this.stays.tell(new PlacementId(one.placementId()), Role.COORDINATOR, -1,
					new RecordStay(List.of(new DateRange(day, day.plusDays(1))), null, false, "")));
		}
	}

	/** A batch that payroll has paid. */
	private void paid(UniversityId university, List<Earned> those, SignedInUser coordinator, SignedInUser first,
			SignedInUser second) {
		those.forEach((one) -> approve(one, coordinator, first));
		PaymentBatchId[] batch = new PaymentBatchId[1];
		act(first, () -> batch[0] = this.batches.make(university, HonorariumFilter.ALL,
				this.batches.sum(university, HonorariumFilter.ALL)));
		act(second, () -> this.batches.release(batch[0]));
		act(second, () -> this.batches.export(batch[0]));
		act(second, () -> this.batches.settle(batch[0],
				LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY), "40017"));
	}

	private void approve(Earned one, SignedInUser coordinator, SignedInUser finance) {
		check(one, coordinator);
		act(finance, () -> this.steps.approve(one.honorarium(), version(one)));
	}

	private void check(Earned one, SignedInUser coordinator) {
		confirm(one);
		act(coordinator, () -> this.steps.check(one.honorarium(), version(one), ""));
	}

	private void confirm(Earned one) {
		act(supervisor(one), () -> this.steps.confirm(one.honorarium(), version(one)));
	}

	/**
	 * Does a step as on a page, where each begins with what is stored: all of them are in
	 * one transaction here.
	 */
	private void act(SignedInUser user, Runnable step) {
		this.entities.flush();
		this.entities.clear();
		SystemAccess.runAs(user, step);
		this.entities.flush();
	}

	private long version(Earned one) {
		return this.jdbc.sql(VERSION).param("id", one.id()).query(Long.class).single();
	}

	private List<Earned> earned(UniversityId university) {
		return this.jdbc.sql("""
				SELECT h.id, h.placement_id, h.payee_id, p.starts_on FROM honorarium h
				JOIN placement p ON p.id = h.placement_id WHERE h.university_id = :university ORDER BY h.reference
				""").param("university", university.value()).query(Earned.class).list();
	}

	private static SignedInUser supervisor(Earned one) {
		return user(new PersonId(one.payeeId()), RoleGrant.of(Role.SUPERVISOR));
	}

	private static SignedInUser user(PersonId person, RoleGrant grant) {
		return new SignedInUser(AccountId.random(), person, "", "", null, true, List.of(grant), null);
	}

	/** An honorarium, and what it is for. */
	private record Earned(UUID id, UUID placementId, UUID payeeId, LocalDate startsOn) {

		HonorariumId honorarium() {
			return new HonorariumId(this.id);
		}

	}

}
