package no.praksisplass.student.domain.access;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.Students;
import org.springframework.stereotype.Component;

/** Which student the user is, at the university for which the user acts. */
@Component
public class CurrentStudent {

	private final CurrentUser user;

	private final Students students;

	CurrentStudent(CurrentUser user, Students students) {
		this.user = user;
		this.students = students;
	}

	/** The person signed in. */
	public PersonId person() {
		return this.user.require().personId();
	}

	/**
	 * The student.
	 * @throws NotFoundException if the user is registered as a student, but not at this
	 * university
	 */
	public StudentView require() {
		UniversityId university = this.user.university(Role.STUDENT);
		return this.students.ofPerson(person())
			.stream()
			.filter((student) -> student.universityId().equals(university))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("student", person()));
	}

	/** The student with all that decides where the student can be placed. */
	public RoundStudent requireInRound() {
		StudentView student = require();
		return this.students.inRound(student.id()).orElseThrow(() -> new NotFoundException("student", student.id()));
	}

}
