package no.praksisplass.practice.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import no.praksisplass.practice.NewPractice;
import no.praksisplass.practice.PracticeUseGuard;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of practices as coordinators keep it. Practices are shared by all
 * universities, so any coordinator may add and correct them, but only an administrator
 * takes one out of use.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMIN')")
public class PracticeRegister {

	private final PracticeRepository practices;

	private final Practices service;

	private final PracticeLocator locator;

	private final List<PracticeUseGuard> guards;

	private final Clock clock;

	PracticeRegister(PracticeRepository practices, Practices service, PracticeLocator locator,
			List<PracticeUseGuard> guards, Clock clock) {
		this.practices = practices;
		this.service = service;
		this.locator = locator;
		this.guards = guards;
		this.clock = clock;
	}

	/**
	 * The practice.
	 * @throws NotFoundException if there is none
	 */
	public PracticeView get(PracticeId id) {
		return require(id).toView();
	}

	/**
	 * Registers a practice.
	 * @throws RuleViolation if a number, the municipality or the name cannot be
	 */
	@Transactional
	public PracticeId create(NewPractice description) {
		return this.service.create(description);
	}

	/**
	 * Takes over a new description of the practice. A new municipality or postal code
	 * with the old position means that the position is to be worked out anew.
	 * @throws RuleViolation if a number, the municipality or the name cannot be
	 */
	@Transactional
	public void update(PracticeId id, long version, NewPractice description) {
		Practice practice = require(id);
		practice.requireVersion(version);
		PracticeNames.requireFree(this.practices, description.municipalityNumber(), description.arena(),
				description.name(), id.value());
		practice
			.describe(this.locator.locate(practice.hasMoved(description) ? description.at(null, null) : description));
		practice.confirm(this.clock.instant());
	}

	/** Notes that what is known of the practice is right. */
	@Transactional
	public void confirm(PracticeId id) {
		require(id).confirm(this.clock.instant());
	}

	/**
	 * Takes the practice out of use.
	 * @throws RuleViolation with the reason, while another feature needs it
	 */
	@Transactional
	@PreAuthorize("hasRole('ADMIN')")
	public void deactivate(PracticeId id, long version) {
		Practice practice = require(id);
		practice.requireVersion(version);
		this.guards.stream()
			.map((guard) -> guard.reasonInUse(id))
			.flatMap(Optional::stream)
			.findFirst()
			.ifPresent((reason) -> {
				throw RuleViolation.of(reason);
			});
		practice.deactivate();
	}

	/**
	 * Takes the practice into use again.
	 * @throws RuleViolation if another has its name meanwhile
	 */
	@Transactional
	@PreAuthorize("hasRole('ADMIN')")
	public void activate(PracticeId id, long version) {
		Practice practice = require(id);
		practice.requireVersion(version);
		PracticeView view = practice.toView();
		PracticeNames.requireFree(this.practices, view.municipalityNumber(), view.arena(), view.name(), id.value());
		practice.activate();
	}

	private Practice require(PracticeId id) {
		return this.practices.findById(id.value()).orElseThrow(() -> new NotFoundException("practice", id));
	}

}
