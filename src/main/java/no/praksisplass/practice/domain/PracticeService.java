package no.praksisplass.practice.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.practice.Hosting;
import no.praksisplass.practice.NewPractice;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PracticeId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Serves the other features. */
@Service
@Transactional(readOnly = true)
class PracticeService implements Practices {

	private final PracticeRepository practices;

	private final PracticeLocator locator;

	PracticeService(PracticeRepository practices, PracticeLocator locator) {
		this.practices = practices;
		this.locator = locator;
	}

	@Override
	public Optional<PracticeView> find(PracticeId id) {
		return this.practices.findById(id.value()).map(Practice::toView);
	}

	@Override
	public List<PracticeView> findAll(Collection<PracticeId> ids) {
		return views(this.practices.findByIdInOrderByName(values(ids)));
	}

	@Override
	public List<PracticeView> all() {
		return views(this.practices.findAll());
	}

	@Override
	public List<PracticeView> allActive() {
		return views(this.practices.findByActiveTrueOrderByName());
	}

	@Override
	@Transactional
	public List<PracticeView> lockAll(Collection<PracticeId> ids) {
		return views(this.practices.lockAll(values(ids)));
	}

	@Override
	@Transactional
	@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMIN')")
	public PracticeId create(NewPractice practice) {
		PracticeNames.requireFree(this.practices, practice.municipalityNumber(), practice.arena(), practice.name(),
				null);
		return save(practice);
	}

	@Override
	@Transactional
	@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMIN')")
	public List<PracticeId> bulkCreate(List<NewPractice> newPractices) {
		return newPractices.stream().map(this::save).toList();
	}

	@Override
	@Transactional
	@PreAuthorize("hasAnyRole('SUPERVISOR', 'PRACTICE_MANAGER', 'COORDINATOR')")
	public void changeHosting(PracticeId id, long version, Hosting hosting) {
		Practice practice = this.practices.findById(id.value())
			.orElseThrow(() -> new NotFoundException("practice", id));
		practice.requireVersion(version);
		practice.host(hosting);
	}

	@Override
	@Transactional
	@PreAuthorize("hasRole('COORDINATOR')")
	public void deactivateByConsent(PracticeId id) {
		this.practices.findById(id.value()).orElseThrow(() -> new NotFoundException("practice", id)).deactivate();
	}

	private PracticeId save(NewPractice practice) {
		PracticeId id = PracticeId.random();
		this.practices.save(new Practice(id, this.locator.locate(practice)));
		return id;
	}

	private static List<UUID> values(Collection<PracticeId> ids) {
		return ids.stream().map(PracticeId::value).toList();
	}

	private static List<PracticeView> views(List<Practice> found) {
		return found.stream().map(Practice::toView).toList();
	}

}
