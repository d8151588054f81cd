package no.praksisplass.honorarium.domain.claim;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import no.praksisplass.honorarium.domain.ledger.Ledger;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.HonorariumId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What supervisor, coordinator and finance do with honoraria, one after another. */
@Service
@Transactional
public class HonorariumSteps {

	private final HonorariumRepository honoraria;

	private final Ledger ledger;

	private final CurrentUser currentUser;

	private final Clock clock;

	HonorariumSteps(HonorariumRepository honoraria, Ledger ledger, CurrentUser currentUser, Clock clock) {
		this.honoraria = honoraria;
		this.ledger = ledger;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * The supervisor says that weeks and days are right.
	 * @throws RuleViolation if it is past that, or was worked out anew meanwhile
	 */
	@PreAuthorize("hasRole('SUPERVISOR')")
	public void confirm(HonorariumId id, long version) {
		Honorarium own = own(id, version);
		own.confirm(me(), now());
	}

	/**
	 * The supervisor says that they are not, and what is wrong.
	 * @throws RuleViolation if it is past that or nothing is said
	 */
	@PreAuthorize("hasRole('SUPERVISOR')")
	public void dispute(HonorariumId id, long version, String comment) {
		own(id, version).dispute(comment, me(), now());
	}

	/**
	 * The coordinator has checked those chosen; unconfirmed ones are left alone.
	 */
	@PreAuthorize("hasRole('COORDINATOR')")
	public BulkOutcome checkAll(Collection<Chosen> chosen) {
		return each(chosen, Role.COORDINATOR, (one) -> one.check("", me(), now()));
	}

	/**
	 * The coordinator has checked one.
	 * @param reason why without the supervisor's confirmation, where there is none
	 * @throws RuleViolation if it cannot be checked
	 */
	@PreAuthorize("hasRole('COORDINATOR')")
	public void check(HonorariumId id, long version, String reason) {
		seen(held(id, Role.COORDINATOR), version).check(reason, me(), now());
	}

	/**
	 * Finance approves those chosen; those that the same person checked are left alone.
	 */
	@PreAuthorize("hasRole('FINANCE')")
	public BulkOutcome approveAll(Collection<Chosen> chosen) {
		return each(chosen, Role.FINANCE, (one) -> one.approve(me(), now()));
	}

	/**
	 * Finance approves one.
	 * @throws RuleViolation if the same person checked it, or it is not there to be
	 * approved
	 */
	@PreAuthorize("hasRole('FINANCE')")
	public void approve(HonorariumId id, long version) {
		seen(held(id, Role.FINANCE), version).approve(me(), now());
	}

	/**
	 * Finance sends one back to be looked at again.
	 * @throws RuleViolation if it is not there to be approved or no reason is given
	 */
	@PreAuthorize("hasRole('FINANCE')")
	public void sendBack(HonorariumId id, String reason) {
		act(id, (one) -> {
			one.sendBack(reason);
			this.ledger.forgetOpen(one.placementId());
		});
	}

	/**
	 * Payroll could not pay one.
	 * @throws RuleViolation if payroll has not got it or no reason is given
	 */
	@PreAuthorize("hasRole('FINANCE')")
	public void reject(HonorariumId id, String reason) {
		held(id, Role.FINANCE).reject(reason);
	}

	/**
	 * Puts a new honorarium in the place of one that could not be paid, worked out from
	 * what is known now.
	 * @throws RuleViolation if it was not rejected
	 */
	@PreAuthorize("hasRole('FINANCE')")
	public void correct(HonorariumId id) {
		act(id, Honorarium::correct);
	}

	/** What is done to one whose lines follow what is known again from then on. */
	private void act(HonorariumId id, Consumer<Honorarium> act) {
		Honorarium one = held(id, Role.FINANCE);
		act.accept(one);
		this.honoraria.flush();
		this.ledger.refresh(one.universityId());
	}

	private BulkOutcome each(Collection<Chosen> chosen, Role role, Consumer<Honorarium> act) {
		Map<HonorariumId, Long> seen = chosen.stream()
			.collect(Collectors.toMap(Chosen::id, Chosen::version, (one, other) -> one));
		List<Honorarium> found = this.honoraria.lockAll(seen.keySet().stream().map(HonorariumId::value).toList());
		int done = 0;
		for (Honorarium one : found) {
			this.currentUser.require(role, one.universityId());
			if (Objects.equals(seen.get(one.id()), one.version())) {
				done += isDone(act, one) ? 1 : 0;
			}
		}
		return new BulkOutcome(done, seen.size() - done);
	}

	/** One that a rule forbids is left alone; the list says how many were. */
	private static boolean isDone(Consumer<Honorarium> act, Honorarium one) {
		try {
			act.accept(one);
			return true;
		}
		catch (RuleViolation ex) {
			return false;
		}
	}

	private Honorarium own(HonorariumId id, long version) {
		Honorarium one = require(id);
		if (!one.payee().equals(me())) {
			throw new NotFoundException("honorarium", id);
		}
		return seen(one, version);
	}

	private Honorarium held(HonorariumId id, Role role) {
		Honorarium one = require(id);
		this.currentUser.require(role, one.universityId());
		return one;
	}

	private Honorarium require(HonorariumId id) {
		return this.honoraria.lockAll(List.of(id.value()))
			.stream()
			.findFirst()
			.orElseThrow(() -> new NotFoundException("honorarium", id));
	}

	private static Honorarium seen(Honorarium one, long version) {
		if (one.version() != version) {
			throw RuleViolation.of("honorarium.changed");
		}
		return one;
	}

	private PersonId me() {
		return this.currentUser.require().personId();
	}

	private Instant now() {
		return this.clock.instant();
	}

}
