package no.praksisplass.student.web;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.ConflictKind;
import no.praksisplass.student.ConflictView;
import org.jspecify.annotations.Nullable;

/** Where a student cannot be placed: a supervisor or a practice. */
public class ConflictForm {

	private @Nullable SupervisorId supervisorId;

	private @Nullable PracticeId practiceId;

	@NotNull(message = "{student.required}")
	private @Nullable ConflictKind kind;

	/** Whether exactly one of the two is chosen. */
	boolean oneChosen() {
		return (this.supervisorId == null) != (this.practiceId == null);
	}

	ConflictView toCommand() {
		return new ConflictView(this.supervisorId, this.practiceId, Objects.requireNonNull(this.kind));
	}

	public @Nullable SupervisorId getSupervisorId() {
		return this.supervisorId;
	}

	public void setSupervisorId(@Nullable SupervisorId supervisorId) {
		this.supervisorId = supervisorId;
	}

	public @Nullable PracticeId getPracticeId() {
		return this.practiceId;
	}

	public void setPracticeId(@Nullable PracticeId practiceId) {
		this.practiceId = practiceId;
	}

	public @Nullable ConflictKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable ConflictKind kind) {
		this.kind = kind;
	}

}
