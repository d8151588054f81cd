package no.praksisplass.student.domain;

import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.StudentId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes two who change what belongs to one student wait for each other. */
@Component
public class StudentLock {

	private final StudentRepository students;

	StudentLock(StudentRepository students) {
		this.students = students;
	}

	/**
	 * Locks until the caller's transaction ends.
	 * @throws NotFoundException if there is no such student
	 */
	@SuppressWarnings("ReturnValueIgnored") // only the lock is wanted
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock(StudentId id) {
		this.students.lock(id.value()).orElseThrow(() -> new NotFoundException("student", id));
	}

}
