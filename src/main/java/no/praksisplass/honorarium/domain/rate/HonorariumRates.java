package no.praksisplass.honorarium.domain.rate;

import java.util.List;
import java.util.Locale;

import no.praksisplass.honorarium.RateSettings;
import no.praksisplass.honorarium.domain.ledger.Ledger;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.HonorariumRateId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A university's rates: finance keeps them, coordinators read them. What a changed rate
 * means for honoraria is worked out at once.
 */
@Service
@Transactional(readOnly = true)
public class HonorariumRates {

	private static final String OVERLAP = "honorarium_rate_no_overlap";

	private final HonorariumRateRepository rates;

	private final Ledger ledger;

	private final CurrentUser currentUser;

	HonorariumRates(HonorariumRateRepository rates, Ledger ledger, CurrentUser currentUser) {
		this.rates = rates;
		this.ledger = ledger;
		this.currentUser = currentUser;
	}

	/**
	 * All rates of the university, by kind and the newest first.
	 * @throws NotFoundException if the user is neither finance nor coordinator there
	 */
	@PreAuthorize("hasAnyRole('FINANCE', 'COORDINATOR')")
	public List<RateView> of(UniversityId university) {
		if (!this.currentUser.holds(Role.FINANCE, university)) {
			this.currentUser.requireCoordinatorOf(university);
		}
		return this.rates.findByUniversityIdOrderByKindAscValidFromDesc(university.value())
			.stream()
			.map(HonorariumRate::view)
			.toList();
	}

	/**
	 * A rate, for its form.
	 * @throws NotFoundException if there is no such rate, or it is another university's
	 */
	@PreAuthorize("hasRole('FINANCE')")
	public RateView find(HonorariumRateId id) {
		return require(id).view();
	}

	/**
	 * Notes a rate that was decided.
	 * @throws RuleViolation if it overlaps another of its kind or is not right in itself
	 */
	@Transactional
	@PreAuthorize("hasRole('FINANCE')")
	public HonorariumRateId create(UniversityId university, RateSettings settings) {
		this.currentUser.require(Role.FINANCE, university);
		HonorariumRate rate = new HonorariumRate(university, settings);
		requireNoOverlap(rate, settings);
		save(rate);
		return rate.id();
	}

	/**
	 * Changes a rate. Honoraria that are not checked follow it; for those that are, the
	 * difference becomes a correction.
	 * @throws RuleViolation as for a new one
	 */
	@Transactional
	@PreAuthorize("hasRole('FINANCE')")
	public void update(HonorariumRateId id, long version, RateSettings settings) {
		HonorariumRate rate = require(id);
		if (rate.view().version() != version) {
			throw new ObjectOptimisticLockingFailureException(HonorariumRate.class, id);
		}
		requireNoOverlap(rate, settings);
		rate.change(settings);
		save(rate);
	}

	private void save(HonorariumRate rate) {
		try {
			this.rates.saveAndFlush(rate);
		}
		catch (DataIntegrityViolationException ex) {
			// Somebody else noted one at the same moment
			if (String.valueOf(ex.getMessage()).toLowerCase(Locale.ROOT).contains(OVERLAP)) {
				throw RuleViolation.onField("validFrom", "honorarium.rate.overlap.now");
			}
			throw ex;
		}
		this.ledger.refresh(rate.universityId());
	}

	private void requireNoOverlap(HonorariumRate rate, RateSettings settings) {
		this.rates.findByUniversityIdOrderByKindAscValidFromDesc(rate.universityId().value())
			.stream()
			.map(HonorariumRate::view)
			.filter((other) -> !other.id().equals(rate.id()) && other.settings().kind() == settings.kind())
			.filter((other) -> other.settings().overlaps(settings))
			.findFirst()
			.ifPresent((other) -> {
				throw RuleViolation.onField("validFrom", "honorarium.rate.overlap",
						other.settings().decisionReference());
			});
	}

	private HonorariumRate require(HonorariumRateId id) {
		return this.rates.findById(id.value())
			.filter((rate) -> this.currentUser.holds(Role.FINANCE, rate.universityId()))
			.orElseThrow(() -> new NotFoundException("rate", id));
	}

}
