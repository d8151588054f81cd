package no.praksisplass.student.domain;

import java.util.List;
import java.util.Optional;

import no.praksisplass.person.PersonView;
import no.praksisplass.student.NewBase;
import no.praksisplass.student.StudentView;

/**
 * A student as the office and the student see it.
 *
 * @param student the student
 * @param person the person behind
 * @param bases where the student can live, home first
 * @param username the name to sign in with, if there is an account
 */
public record StudentDetails(StudentView student, PersonView person, List<NewBase> bases, Optional<String> username) {

	public StudentDetails {
		bases = List.copyOf(bases);
	}

}
