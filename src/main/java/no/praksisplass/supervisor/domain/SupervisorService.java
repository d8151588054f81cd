package no.praksisplass.supervisor.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.NewSupervisor;
import no.praksisplass.supervisor.SupervisorPost;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Serves the other features. */
@Service
@Transactional(readOnly = true)
class SupervisorService implements Supervisors {

	private final SupervisorRepository supervisors;

	private final SupervisorNames names;

	private final EntityManager entities;

	private final Clock clock;

	SupervisorService(SupervisorRepository supervisors, SupervisorNames names, EntityManager entities, Clock clock) {
		this.entities = entities;
		this.supervisors = supervisors;
		this.names = names;
		this.clock = clock;
	}

	@Override
	public Optional<SupervisorView> find(SupervisorId id) {
		return this.supervisors.findById(id.value()).map(this.names::view);
	}

	@Override
	public List<SupervisorView> findAll(Collection<SupervisorId> ids) {
		return this.names.views(this.supervisors.findAllById(values(ids)));
	}

	@Override
	public Map<SupervisorId, SupervisorPost> posts(Collection<SupervisorId> ids) {
		return this.supervisors.posts(ids.stream().map(SupervisorId::value).toArray(UUID[]::new))
			.stream()
			.map((post) -> new SupervisorPost(new SupervisorId(post.id()), new PracticeId(post.practiceId()),
					post.maxStudentsPerRound()))
			.collect(Collectors.toMap(SupervisorPost::id, Function.identity()));
	}

	@Override
	public List<SupervisorView> ofPractice(PracticeId practice) {
		return this.names.views(this.supervisors.findByPracticeIdAndActiveTrue(practice.value()));
	}

	@Override
	public Optional<SupervisorView> ofPerson(PersonId person) {
		return this.supervisors.findByPersonId(person.value()).map(this.names::view);
	}

	@Override
	public List<SupervisorView> supervising() {
		return this.names.views(this.supervisors.findByActiveTrueAndSupervisingTrue());
	}

	@Override
	@Transactional
	public List<SupervisorView> lockAll(Collection<SupervisorId> ids) {
		return this.names.views(this.supervisors.lockAll(values(ids)));
	}

	@Override
	@Transactional
	@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMIN')")
	public List<SupervisorId> bulkCreate(List<NewSupervisor> newSupervisors,
			IntFunction<@Nullable Instant> confirmedAt) {
		List<Supervisor> created = new ArrayList<>();
		for (NewSupervisor description : newSupervisors) {
			Supervisor supervisor = new Supervisor(SupervisorId.random(), description);
			Instant confirmed = confirmedAt.apply(created.size());
			if (confirmed != null) {
				supervisor.confirm(confirmed);
			}
			created.add(supervisor);
		}
		this.supervisors.saveAll(created);
		return created.stream().map(Supervisor::id).toList();
	}

	@Override
	@Transactional
	@PreAuthorize("hasRole('COORDINATOR')")
	public void deactivateByConsent(SupervisorId id) {
		require(id).deactivate();
	}

	@Override
	@Transactional
	@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMIN')")
	public void merge(SupervisorId away, SupervisorId kept, NewSupervisor description) {
		Supervisor stays = require(kept);
		Supervisor pointer = require(away);
		if (!stays.personId().equals(description.personId())) {
			this.supervisors.exchangePersons(away.value(), kept.value());
			this.entities.refresh(stays);
			this.entities.refresh(pointer);
		}
		pointer.mergeInto(kept);
		stays.describe(description);
		stays.confirm(this.clock.instant());
		this.supervisors.saveAllAndFlush(List.of(pointer, stays));
	}

	@Override
	public Optional<SupervisorId> mergedInto(SupervisorId id) {
		return this.supervisors.mergedInto(id.value()).map(SupervisorId::new);
	}

	private Supervisor require(SupervisorId id) {
		return this.supervisors.findById(id.value()).orElseThrow(() -> new NotFoundException("supervisor", id));
	}

	private static List<UUID> values(Collection<SupervisorId> ids) {
		return ids.stream().map(SupervisorId::value).toList();
	}

}
