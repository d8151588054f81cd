package no.praksisplass.student;

import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor or a practice where a student cannot be placed.
 *
 * @param supervisorId the supervisor, or null where it is a practice
 * @param practiceId the practice, or null where it is a supervisor
 * @param kind why
 */
public record ConflictView(@Nullable SupervisorId supervisorId, @Nullable PracticeId practiceId, ConflictKind kind) {

	public ConflictView {
		if ((supervisorId == null) == (practiceId == null)) {
			throw new IllegalArgumentException("A conflict is with a supervisor or with a practice");
		}
	}

	/** Whether it keeps the student from this supervisor of this practice. */
	public boolean concerns(SupervisorId supervisor, PracticeId practice) {
		return supervisor.equals(this.supervisorId) || practice.equals(this.practiceId);
	}

}
