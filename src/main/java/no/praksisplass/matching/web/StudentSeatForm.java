package no.praksisplass.matching.web;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import no.praksisplass.shared.StudentId;
import org.jspecify.annotations.Nullable;

/** A decision about a student in a seat. */
public class StudentSeatForm extends SeatForm {

	@NotNull
	private @Nullable StudentId student;

	private boolean again;

	/** The student, once the form is valid. */
	StudentId who() {
		return Objects.requireNonNull(this.student);
	}

	public @Nullable StudentId getStudent() {
		return this.student;
	}

	public void setStudent(@Nullable StudentId student) {
		this.student = student;
	}

	/** Whether to make a new draft at once. */
	public boolean isAgain() {
		return this.again;
	}

	public void setAgain(boolean again) {
		this.again = again;
	}

}
