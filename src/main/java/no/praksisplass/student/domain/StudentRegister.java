package no.praksisplass.student.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.security.AccountView;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.NewBase;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.domain.access.OwnStudents;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with their university's students. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class StudentRegister {

	private final StudentRepository students;

	private final OwnStudents own;

	private final StudentRules rules;

	private final Persons persons;

	private final Accounts accounts;

	private final CurrentUser user;

	StudentRegister(StudentRepository students, OwnStudents own, StudentRules rules, Persons persons, Accounts accounts,
			CurrentUser user) {
		this.students = students;
		this.own = own;
		this.rules = rules;
		this.persons = persons;
		this.accounts = accounts;
		this.user = user;
	}

	/**
	 * All that is registered of the student itself.
	 * @throws NotFoundException if there is none, or it is another university's
	 */
	public StudentDetails show(StudentId id) {
		StudentView view = this.own.require(id);
		PersonView person = this.persons.find(view.personId()).orElseThrow();
		return new StudentDetails(view, person, entity(id).bases(),
				this.accounts.findByPerson(view.personId()).map(AccountView::username));
	}

	/**
	 * Registers a person as a student, with an account where wanted. The account has no
	 * password: it is entered by a one-time token.
	 * @throws RuleViolation if the student number or user name is taken, or the settings
	 * break a rule
	 */
	@Transactional
	public StudentId create(UniversityId university, NewPerson person, StudentSettings settings, List<NewBase> bases,
			Optional<String> username) {
		this.user.requireCoordinatorOf(university);
		this.rules.check(university, settings, bases, Optional.empty());
		PersonId personId = this.persons.create(person);
		Student student = new Student(StudentId.random(), university, personId, settings);
		student.liveAt(bases);
		this.students.saveAndFlush(student);
		username.ifPresent((name) -> this.accounts
			.open(new NewAccount(personId, name, null, Set.of(RoleGrant.at(university, Role.STUDENT)))));
		return new StudentId(student.id());
	}

	/**
	 * Changes a student.
	 * @throws RuleViolation if the student number is taken or the settings break a rule
	 * @throws ObjectOptimisticLockingFailureException if the student has changed since
	 * the version
	 */
	@Transactional
	public void update(StudentId id, long version, NewPerson person, StudentSettings settings, List<NewBase> bases) {
		StudentView view = this.own.require(id);
		if (view.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Student.class, id);
		}
		this.rules.check(view.universityId(), settings, bases, Optional.of(id));
		this.persons.update(view.personId(), person);
		Student student = entity(id);
		student.settle(settings);
		student.liveAt(bases);
	}

	private Student entity(StudentId id) {
		return this.students.findById(id.value()).orElseThrow(() -> new NotFoundException("student", id));
	}

}
