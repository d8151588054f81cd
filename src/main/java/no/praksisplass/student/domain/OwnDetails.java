package no.praksisplass.student.domain;

import java.util.List;
import java.util.Optional;

import no.praksisplass.person.Persons;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.NewBase;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.domain.access.CurrentStudent;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the student who is signed in sees and says of where to live. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('STUDENT')")
public class OwnDetails {

	private final StudentRepository students;

	private final CurrentStudent current;

	private final StudentRules rules;

	private final Persons persons;

	OwnDetails(StudentRepository students, CurrentStudent current, StudentRules rules, Persons persons) {
		this.students = students;
		this.current = current;
		this.rules = rules;
		this.persons = persons;
	}

	/** What is registered of the student. */
	public StudentDetails show() {
		StudentView view = this.current.require();
		return new StudentDetails(view, this.persons.find(view.personId()).orElseThrow(), entity(view).bases(),
				Optional.empty());
	}

	/**
	 * The student lives in these places from now on.
	 * @throws RuleViolation if a place is in no municipality
	 * @throws ObjectOptimisticLockingFailureException if the student has changed since
	 * the version
	 */
	@Transactional
	public void liveAt(long version, List<NewBase> bases) {
		StudentView view = this.current.require();
		if (view.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Student.class, view.id());
		}
		this.rules.checkBases(bases);
		entity(view).liveAt(bases);
	}

	private Student entity(StudentView view) {
		return this.students.findById(view.id().value()).orElseThrow();
	}

}
