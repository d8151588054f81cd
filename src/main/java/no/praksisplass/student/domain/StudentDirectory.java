package no.praksisplass.student.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.ConflictKind;
import no.praksisplass.student.ConflictView;
import no.praksisplass.student.NewStudent;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.Students;
import no.praksisplass.student.domain.limit.PlacementLimits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers other features from the database, a few queries however many students. */
@Service
@Transactional(readOnly = true)
class StudentDirectory implements Students {

	private final StudentRepository students;

	private final Persons persons;

	private final RoundStudents roundStudents;

	private final PlacementLimits limits;

	StudentDirectory(StudentRepository students, Persons persons, RoundStudents roundStudents, PlacementLimits limits) {
		this.students = students;
		this.persons = persons;
		this.roundStudents = roundStudents;
		this.limits = limits;
	}

	@Override
	public Optional<StudentView> find(StudentId id) {
		return findAll(List.of(id)).stream().findFirst();
	}

	@Override
	public List<StudentView> findAll(Collection<StudentId> ids) {
		return views(this.students.findAllById(ids.stream().map(StudentId::value).distinct().toList()));
	}

	@Override
	public List<StudentView> ofPerson(PersonId person) {
		return views(this.students.findByPersonId(person.value()));
	}

	@Override
	public List<RoundStudent> inPeriods(Collection<PeriodId> periods) {
		List<Student> found = this.students.findActiveInPeriods(periods.stream().map(PeriodId::value).toList());
		return this.roundStudents.of(found, views(found));
	}

	@Override
	public Map<StudentId, Set<PeriodId>> permitted(Collection<PeriodId> periods) {
		return this.students.permitted(periods.stream().map(PeriodId::value).toList())
			.stream()
			.collect(Collectors.groupingBy((each) -> new StudentId(each.studentId()),
					Collectors.mapping((each) -> new PeriodId(each.periodId()), Collectors.toSet())));
	}

	@Override
	public Optional<RoundStudent> inRound(StudentId id) {
		List<Student> found = this.students.findAllById(List.of(id.value()));
		return this.roundStudents.of(found, views(found)).stream().findFirst();
	}

	@Override
	public Map<StudentId, List<ConflictView>> conflicts(Collection<StudentId> ids) {
		return this.limits.conflicts(ids);
	}

	@Override
	@Transactional
	public void keepApart(StudentId student, SupervisorId supervisor, ConflictKind why) {
		this.limits.keepApart(student, supervisor, why);
	}

	@Override
	@Transactional
	public void bulkCreate(Collection<NewStudent> newStudents) {
		this.students.saveAllAndFlush(newStudents.stream().map(StudentDirectory::entity).toList());
		this.limits.record(newStudents);
	}

	private static Student entity(NewStudent student) {
		StudentSettings settings = new StudentSettings(student.studentNumber(), student.campusId(), student.courseId(),
				student.cohort(), student.protectedAddress(), student.travelLimit(), true, student.periods());
		Student created = new Student(student.id(), student.universityId(), student.personId(), settings);
		created.liveAt(student.bases());
		return created;
	}

	private List<StudentView> views(List<Student> found) {
		Map<PersonId, PersonView> names = this.persons.findAll(found.stream().map(Student::personId).toList());
		return found.stream()
			.map((student) -> student.view(Objects.requireNonNull(names.get(student.personId())).name()))
			.toList();
	}

}
