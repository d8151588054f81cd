package no.praksisplass.practice.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

import no.praksisplass.practice.Hosting;
import no.praksisplass.practice.NewPractice;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PracticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Serves the other features. */
@Service
@Transactional(readOnly = true)
class PracticeService implements Practices {

	private final PracticeRepository practices;

	private final PracticeLocator locator;

	private final Clock clock;

	PracticeService(PracticeRepository practices, PracticeLocator locator, Clock clock) {
		this.practices = practices;
		this.locator = locator;
		this.clock = clock;
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
		Practice registered = describe(practice);
		registered.confirm(this.clock.instant());
		return this.practices.save(registered).id();
	}

	@Override
	@Transactional
	@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMIN')")
	public List<PracticeId> bulkCreate(List<NewPractice> newPractices, IntFunction<@Nullable Instant> confirmedAt) {
		List<PracticeId> created = new ArrayList<>();
		for (NewPractice described : newPractices) {
			Practice practice = describe(described);
			Instant confirmed = confirmedAt.apply(created.size());
			if (confirmed != null) {
				practice.confirm(confirmed);
			}
			created.add(this.practices.save(practice).id());
		}
		return created;
	}

	@Override
	@Transactional
	@PreAuthorize("hasAnyRole('SUPERVISOR', 'PRACTICE_MANAGER', 'COORDINATOR')")
	public void changeHosting(PracticeId id, long version, Hosting hosting) {
		Practice practice = this.practices.findById(id.value())
			.orElseThrow(() -> new NotFoundException("practice", id));
		practice.requireVersion(version);
		practice.host(hosting);
		practice.confirm(this.clock.instant());
	}

	@Override
	@Transactional
	@PreAuthorize("hasRole('SUPERVISOR')")
	public void confirm(PracticeId id) {
		this.practices.findById(id.value())
			.orElseThrow(() -> new NotFoundException("practice", id))
			.confirm(this.clock.instant());
	}

	@Override
	@Transactional
	@PreAuthorize("hasRole('COORDINATOR')")
	public void deactivateByConsent(PracticeId id) {
		this.practices.findById(id.value()).orElseThrow(() -> new NotFoundException("practice", id)).deactivate();
	}

	@Override
	@Transactional
	@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMIN')")
	public void merge(PracticeId away, PracticeId kept, NewPractice description) {
		Practice pointer = this.practices.findById(away.value())
			.orElseThrow(() -> new NotFoundException("practice", away));
		pointer.mergeInto(kept);
		this.practices.saveAndFlush(pointer);
		PracticeNames.requireFree(this.practices, description.municipalityNumber(), description.arena(),
				description.name(), kept.value());
		Practice stays = this.practices.findById(kept.value())
			.orElseThrow(() -> new NotFoundException("practice", kept));
		stays.describe(description);
		stays.confirm(this.clock.instant());
		this.practices.saveAndFlush(stays);
	}

	@Override
	public Optional<PracticeId> mergedInto(PracticeId id) {
		return this.practices.mergedInto(id.value()).map(PracticeId::new);
	}

	private Practice describe(NewPractice practice) {
		return new Practice(PracticeId.random(), this.locator.locate(practice));
	}

	private static List<UUID> values(Collection<PracticeId> ids) {
		return ids.stream().map(PracticeId::value).toList();
	}

	private static List<PracticeView> views(List<Practice> found) {
		return found.stream().map(Practice::toView).toList();
	}

}
