package no.praksisplass.person.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;

/**
 * Keeps people in the database. Finding them demands no role, since jobs without a user
 * do so too; whether the user may see a person is decided by the feature that asks.
 */
@Service
@Transactional(readOnly = true)
class PersonService implements Persons {

	private static final String REGISTRARS = "hasAnyRole('ADMIN', 'COORDINATOR', 'SYSTEM')";

	private final PersonRepository persons;

	PersonService(PersonRepository persons) {
		this.persons = persons;
	}

	@Override
	@Transactional
	@PreAuthorize(REGISTRARS)
	public PersonId create(NewPerson person) {
		return createAll(List.of(person)).get(0);
	}

	@Override
	@Transactional
	@PreAuthorize(REGISTRARS)
	public List<PersonId> createAll(List<NewPerson> newPersons) {
		List<Person> created = newPersons.stream().map((person) -> new Person(PersonId.random(), person)).toList();
		return this.persons.saveAll(created).stream().map((person) -> person.view().id()).toList();
	}

	@Override
	@Transactional
	@PreAuthorize(REGISTRARS + " or (isAuthenticated() and #id == authentication.principal.personId())")
	public void update(PersonId id, NewPerson person) {
		this.persons.findById(id.value()).orElseThrow(() -> new NotFoundException("person", id)).describe(person);
	}

	@Override
	@Transactional
	@PreAuthorize(REGISTRARS)
	public void updateAll(Map<PersonId, NewPerson> changes) {
		Map<PersonId, Person> found = this.persons.findAllById(changes.keySet().stream().map(PersonId::value).toList())
			.stream()
			.collect(Collectors.toMap((person) -> person.view().id(), Function.identity()));
		changes.forEach((id, person) -> Optional.ofNullable(found.get(id))
			.orElseThrow(() -> new NotFoundException("person", id))
			.describe(person));
	}

	@Override
	public Optional<PersonView> find(PersonId id) {
		return this.persons.findById(id.value()).map(Person::view);
	}

	@Override
	public Map<PersonId, PersonView> findAll(Collection<PersonId> ids) {
		return this.persons.findAllById(ids.stream().map(PersonId::value).collect(Collectors.toSet()))
			.stream()
			.map(Person::view)
			.collect(Collectors.toMap(PersonView::id, Function.identity()));
	}

}
