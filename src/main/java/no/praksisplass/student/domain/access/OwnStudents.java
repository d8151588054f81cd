package no.praksisplass.student.domain.access;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.Students;
import org.springframework.stereotype.Component;

/**
 * The students of a coordinator's own university; to a coordinator there are no others.
 */
@Component
public class OwnStudents {

	private final Students students;

	private final CurrentUser user;

	OwnStudents(Students students, CurrentUser user) {
		this.students = students;
		this.user = user;
	}

	/**
	 * The student.
	 * @throws NotFoundException if there is none, or it is another university's
	 */
	public StudentView require(StudentId id) {
		StudentView student = this.students.find(id).orElseThrow(() -> new NotFoundException("student", id));
		this.user.requireCoordinatorOf(student.universityId());
		return student;
	}

	/**
	 * The student with all that decides where the student can be placed.
	 * @throws NotFoundException if there is none, or it is another university's
	 */
	public RoundStudent requireInRound(StudentId id) {
		require(id);
		return this.students.inRound(id).orElseThrow(() -> new NotFoundException("student", id));
	}

}
