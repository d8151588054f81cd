package no.praksisplass.student.domain;

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
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.NewBase;
import no.praksisplass.student.StudentView;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A university's students for many at once: what {@link StudentRegister} does with one,
 * with a number of queries that does not depend on how many they are. Within the caller's
 * transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasRole('COORDINATOR')")
public class StudentBulk {

	private static final int BATCH = 2000;

	private final StudentRepository students;

	private final StudentRules rules;

	private final Persons persons;

	private final CurrentUser user;

	StudentBulk(StudentRepository students, StudentRules rules, Persons persons, CurrentUser user) {
		this.students = students;
		this.rules = rules;
		this.persons = persons;
		this.user = user;
	}

	/** All students of the university. */
	public List<Known> all(UniversityId university) {
		this.user.requireCoordinatorOf(university);
		return known(this.students.findByUniversityIdOrderByStudentNumber(university.value()));
	}

	/** Those of the ids that are the university's. */
	public List<Known> all(UniversityId university, List<StudentId> ids) {
		this.user.requireCoordinatorOf(university);
		return known(this.students.findAllById(ids.stream().map(StudentId::value).toList())).stream()
			.filter((known) -> known.student().universityId().equals(university))
			.toList();
	}

	private List<Known> known(List<Student> found) {
		Map<PersonId, PersonView> people = this.persons.findAll(found.stream().map(Student::personId).toList());
		return found.stream().map((student) -> {
			PersonView person = Objects.requireNonNull(people.get(student.personId()));
			return new Known(student.view(person.name()), person, student.bases());
		}).toList();
	}

	/** The rules that hold for students of the university. */
	public Check check(UniversityId university) {
		StudentRules.Ground ground = this.rules.ground(university);
		return (settings, bases) -> {
			this.rules.check(ground, settings);
			this.rules.checkBases(bases);
		};
	}

	/**
	 * Stores descriptions that have been checked.
	 * @param done told how many are stored
	 */
	public void write(UniversityId university, List<Change> changes, IntConsumer done) {
		this.user.requireCoordinatorOf(university);
		for (int from = 0; from < changes.size(); from += BATCH) {
			List<Change> batch = changes.subList(from, Math.min(changes.size(), from + BATCH));
			create(university, batch.stream().filter((change) -> change.stored().isEmpty()).toList());
			update(batch.stream().filter((change) -> change.stored().isPresent()).toList());
			this.students.flush();
			done.accept(from + batch.size());
		}
	}

	private void create(UniversityId university, List<Change> changes) {
		List<PersonId> people = this.persons.createAll(changes.stream().map(Change::person).toList());
		for (int i = 0; i < people.size(); i++) {
			Student student = new Student(StudentId.random(), university, people.get(i), changes.get(i).settings());
			student.liveAt(changes.get(i).bases());
			this.students.save(student);
		}
	}

	private void update(List<Change> changes) {
		Map<UUID, Student> stored = this.students
			.findAllById(changes.stream().map((change) -> change.before().student().id().value()).toList())
			.stream()
			.collect(Collectors.toMap(Student::id, Function.identity()));
		Map<PersonId, NewPerson> people = new HashMap<>();
		for (Change each : changes) {
			Known before = each.before();
			Student student = Objects.requireNonNull(stored.get(before.student().id().value()));
			if (student.view("").version() != before.student().version()) {
				throw new ObjectOptimisticLockingFailureException(Student.class, before.student().id());
			}
			student.settle(each.settings());
			student.liveAt(each.bases());
			people.put(before.person().id(), each.person());
		}
		this.persons.updateAll(people);
	}

	/**
	 * A student that is stored.
	 *
	 * @param student the student
	 * @param person who the student is
	 * @param bases where the student can live
	 */
	public record Known(StudentView student, PersonView person, List<NewBase> bases) {

		public Known {
			bases = List.copyOf(bases);
		}

	}

	/**
	 * A description to be stored.
	 *
	 * @param stored whom it changes; none for a new student
	 * @param person the person
	 * @param settings what the office decides
	 * @param bases where the student can live
	 */
	public record Change(Optional<Known> stored, NewPerson person, StudentSettings settings, List<NewBase> bases) {

		public Change {
			bases = List.copyOf(bases);
		}

		private Known before() {
			return this.stored.orElseThrow();
		}

	}

	/** The rules of a university. */
	@FunctionalInterface
	public interface Check {

		/**
		 * Refuses what a student cannot be given.
		 * @throws RuleViolation on the form's field
		 */
		void of(StudentSettings settings, List<NewBase> bases);

	}

}
