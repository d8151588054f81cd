package no.praksisplass.demo.load;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.demo.source.NameSource;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Collects the accounts of the people loaded, and opens them all at once. */
@Component
@Profile("demo")
class AccountLoading {

	private final Persons persons;

	private final Accounts accounts;

	AccountLoading(Persons persons, Accounts accounts) {
		this.persons = persons;
		this.accounts = accounts;
	}

	/** Registers a person who only has an account. */
	PersonId staff(Scene scene) {
		return this.persons.create(scene.names().experienced(scene.staff()));
	}

	/** Registers a university's coordinator. */
	Registrar coordinator(UniversityData data, Scene scene, List<NewAccount> wanted) {
		PersonId person = staff(scene);
		wanted.add(account(person, "koordinator." + data.plan().code(), RoleGrant.at(data.id(), Role.COORDINATOR)));
		return new Registrar(person, scene.now());
	}

	void open(List<NewAccount> wanted, String password) {
		this.accounts.openAll(wanted, password);
	}

	/**
	 * The accounts of supervisors, of whom one has a name that the sign-in page lists.
	 */
	static List<NewAccount> ofSupervisors(List<Gp> supervising, Gp listed) {
		return supervising.stream()
			.map((gp) -> account(gp.said().personId(), gp.equals(listed) ? "veileder" : NameSource.username(gp.name()),
					RoleGrant.of(Role.SUPERVISOR)))
			.toList();
	}

	/** The accounts of supervisors. */
	static List<NewAccount> ofSupervisors(List<Gp> supervising) {
		return supervising.stream()
			.map((gp) -> account(gp.said().personId(), NameSource.username(gp.name()), RoleGrant.of(Role.SUPERVISOR)))
			.toList();
	}

	static NewAccount ofStudent(Enrolled student, Optional<String> listedName) {
		NewPerson name = student.name();
		return account(student.said().personId(), listedName.orElseGet(() -> NameSource.username(name)),
				RoleGrant.at(student.said().universityId(), Role.STUDENT));
	}

	static NewAccount ofAdministrator(PersonId person, String username) {
		return account(person, username, RoleGrant.of(Role.ADMIN));
	}

	static NewAccount ofFinance(PersonId person, String username, UniversityId university) {
		return account(person, username, RoleGrant.at(university, Role.FINANCE));
	}

	private static NewAccount account(PersonId person, String username, RoleGrant grant) {
		return new NewAccount(person, username, null, Set.of(grant));
	}

}
