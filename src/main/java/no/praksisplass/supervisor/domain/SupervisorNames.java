package no.praksisplass.supervisor.domain;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.shared.PersonId;
import no.praksisplass.supervisor.SupervisorView;
import org.springframework.stereotype.Component;

/** Gives supervisors their persons' names and sorts them by family name, æ ø å last. */
@Component
class SupervisorNames {

	private final Persons persons;

	SupervisorNames(Persons persons) {
		this.persons = persons;
	}

	SupervisorView view(Supervisor supervisor) {
		return supervisor.toView(this.persons.find(supervisor.personId()).map(PersonView::name).orElse(""));
	}

	/** Views in the order of the names. */
	List<SupervisorView> views(Collection<Supervisor> supervisors) {
		Map<PersonId, PersonView> people = this.persons
			.findAll(supervisors.stream().map(Supervisor::personId).toList());
		Collator collator = Collator.getInstance(Locale.forLanguageTag("nb-NO"));
		return supervisors.stream()
			.map((supervisor) -> new Named(supervisor, Optional.ofNullable(people.get(supervisor.personId()))))
			.sorted(Comparator.comparing(Named::sortName, collator))
			.map(Named::view)
			.toList();
	}

	private record Named(Supervisor supervisor, Optional<PersonView> person) {

		String sortName() {
			return this.person.map(PersonView::sortName).orElse("");
		}

		SupervisorView view() {
			return this.supervisor.toView(this.person.map(PersonView::name).orElse(""));
		}

	}

}
