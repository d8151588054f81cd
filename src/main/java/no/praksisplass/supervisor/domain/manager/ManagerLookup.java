package no.praksisplass.supervisor.domain.manager;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.supervisor.PracticeManagement;
import org.springframework.stereotype.Component;

/** Looks up who manages a practice. */
@Component
class ManagerLookup implements PracticeManagement {

	private final PracticeManagerRepository managers;

	ManagerLookup(PracticeManagerRepository managers) {
		this.managers = managers;
	}

	@Override
	public boolean manages(PersonId person, PracticeId practice) {
		return this.managers.existsByPracticeIdAndPersonId(practice.value(), person.value());
	}

}
