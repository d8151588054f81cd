package no.praksisplass.supervisor.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.NewSupervisor;
import no.praksisplass.supervisor.SupervisorView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of supervisors for many at once: what {@link SupervisorRegister} does with
 * one, with a number of queries that does not depend on how many they are. Within the
 * caller's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMIN')")
public class SupervisorBulk {

	private static final int BATCH = 2000;

	private final SupervisorRepository supervisors;

	private final Persons persons;

	SupervisorBulk(SupervisorRepository supervisors, Persons persons) {
		this.supervisors = supervisors;
		this.persons = persons;
	}

	/** Every supervisor, active or not, with the person. */
	public List<Known> all() {
		return known(this.supervisors.findAll());
	}

	/** Those of the ids that exist. */
	public List<Known> all(List<SupervisorId> ids) {
		return known(this.supervisors.findAllById(ids.stream().map(SupervisorId::value).toList()));
	}

	private List<Known> known(List<Supervisor> found) {
		Map<PersonId, PersonView> people = this.persons.findAll(found.stream().map(Supervisor::personId).toList());
		return found.stream().map((supervisor) -> {
			PersonView person = Objects.requireNonNull(people.get(supervisor.personId()));
			return new Known(supervisor.toView(person.name()), person);
		}).toList();
	}

	/**
	 * Refuses a description that the register would refuse.
	 * @throws RuleViolation if a number cannot be
	 */
	@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = RuleViolation.class)
	public void check(SupervisorCommand described) {
		Supervisor.requireNumbers(description(PersonId.random(), described));
	}

	/**
	 * Stores descriptions that have been checked.
	 * @param done told how many are stored
	 */
	public void write(List<Change> changes, IntConsumer done) {
		for (int from = 0; from < changes.size(); from += BATCH) {
			List<Change> batch = changes.subList(from, Math.min(changes.size(), from + BATCH));
			create(batch.stream().filter((change) -> change.stored().isEmpty()).map(Change::described).toList());
			update(batch.stream().filter((change) -> change.stored().isPresent()).toList());
			this.supervisors.flush();
			done.accept(from + batch.size());
		}
	}

	private void create(List<SupervisorCommand> described) {
		List<PersonId> people = this.persons.createAll(described.stream().map(SupervisorCommand::person).toList());
		for (int i = 0; i < people.size(); i++) {
			this.supervisors.save(new Supervisor(SupervisorId.random(), description(people.get(i), described.get(i))));
		}
	}

	private void update(List<Change> changes) {
		Map<UUID, Supervisor> stored = this.supervisors
			.findAllById(changes.stream().map((change) -> change.before().view().id().value()).toList())
			.stream()
			.collect(Collectors.toMap((supervisor) -> supervisor.id().value(), Function.identity()));
		Map<PersonId, NewPerson> people = new HashMap<>();
		for (Change each : changes) {
			Known before = each.before();
			Supervisor supervisor = Objects.requireNonNull(stored.get(before.view().id().value()));
			supervisor.requireVersion(before.view().version());
			supervisor.describe(description(before.person().id(), each.described()));
			people.put(before.person().id(), each.described().person());
		}
		this.persons.updateAll(people);
	}

	private static NewSupervisor description(PersonId person, SupervisorCommand described) {
		return new NewSupervisor(person, described.practiceId(), described.hprNumber(), described.specialist(),
				described.employment(), described.supervising(), described.maxStudentsAtATime(),
				described.maxStudentsPerRound(), described.note());
	}

	/**
	 * A supervisor that is stored.
	 *
	 * @param view the supervisor
	 * @param person who she is
	 */
	public record Known(SupervisorView view, PersonView person) {
	}

	/**
	 * A description to be stored.
	 *
	 * @param stored whom it changes; none for a new supervisor
	 * @param described the description
	 */
	public record Change(Optional<Known> stored, SupervisorCommand described) {

		private Known before() {
			return this.stored.orElseThrow();
		}

	}

}
