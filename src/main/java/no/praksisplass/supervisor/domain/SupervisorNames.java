package no.praksisplass.supervisor.domain;

import java.text.CollationKey;
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
			.map((supervisor) -> named(supervisor, Optional.ofNullable(people.get(supervisor.personId())), collator))
			.sorted(Comparator.comparing(Named::key))
			.map(Named::view)
			.toList();
	}

	private static Named named(Supervisor supervisor, Optional<PersonView> person, Collator collator) {
		return new Named(collator.getCollationKey(person.map(PersonView::sortName).orElse("")),
				supervisor.toView(person.map(PersonView::name).orElse("")));
	}

	private record Named(CollationKey key, SupervisorView view) {
	}

}
