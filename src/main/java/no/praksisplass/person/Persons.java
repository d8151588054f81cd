package no.praksisplass.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;

/**
 * Registers people and finds them again. It knows nothing of tenancy: a feature that
 * changes a person on somebody's behalf first checks that this person is theirs to
 * change.
 */
public interface Persons {

	/** Registers a person. */
	PersonId create(NewPerson person);

	/** Registers many at once; the answer is in the order given. */
	List<PersonId> createAll(List<NewPerson> persons);

	/**
	 * Changes name and contact.
	 * @throws NotFoundException if there is no such person
	 */
	void update(PersonId id, NewPerson person);

	/**
	 * Changes name and contact of many, in as many queries as for one.
	 * @throws NotFoundException if one of them does not exist
	 */
	void updateAll(Map<PersonId, NewPerson> persons);

	/** The person, if there is one. */
	Optional<PersonView> find(PersonId id);

	/** Those of the given ids that exist, in one query. */
	Map<PersonId, PersonView> findAll(Collection<PersonId> ids);

}
