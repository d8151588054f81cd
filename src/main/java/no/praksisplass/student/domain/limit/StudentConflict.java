package no.praksisplass.student.domain.limit;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.ConflictKind;
import no.praksisplass.student.ConflictView;
import org.jspecify.annotations.Nullable;

/** A supervisor or a practice where a student cannot be placed. */
@Entity
@Table(name = "student_conflict")
class StudentConflict {

	@Id
	private UUID id;

	private UUID studentId;

	private @Nullable UUID supervisorId;

	private @Nullable UUID practiceId;

	@Enumerated(EnumType.STRING)
	private ConflictKind kind;

	@SuppressWarnings("NullAway.Init")
	protected StudentConflict() {
	}

	StudentConflict(StudentId student, ConflictView conflict) {
		this.id = UUID.randomUUID();
		this.studentId = student.value();
		SupervisorId supervisor = conflict.supervisorId();
		PracticeId practice = conflict.practiceId();
		this.supervisorId = (supervisor != null) ? supervisor.value() : null;
		this.practiceId = (practice != null) ? practice.value() : null;
		this.kind = conflict.kind();
	}

	UUID id() {
		return this.id;
	}

	UUID studentId() {
		return this.studentId;
	}

	ConflictView view() {
		return new ConflictView((this.supervisorId != null) ? new SupervisorId(this.supervisorId) : null,
				(this.practiceId != null) ? new PracticeId(this.practiceId) : null, this.kind);
	}

}
