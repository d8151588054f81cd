package no.praksisplass.matching.domain.hearing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.ConflictKind;
import org.jspecify.annotations.Nullable;

/** A supervisor's word that a proposed student cannot come. Its note is sensitive. */
@Entity
@Table(name = "hearing_objection")
class Objection {

	@Id
	private UUID id;

	@Column(nullable = false, updatable = false)
	private UUID hearingId;

	@Column(nullable = false, updatable = false)
	private UUID supervisorId;

	@Column(nullable = false, updatable = false)
	private UUID studentId;

	@Column(nullable = false, updatable = false)
	private UUID periodId;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, updatable = false)
	private ConflictKind kind;

	@Column(updatable = false)
	private @Nullable String note;

	@Column(nullable = false, updatable = false)
	private UUID givenBy;

	@Column(nullable = false, updatable = false)
	private Instant givenAt;

	@SuppressWarnings("NullAway.Init")
	protected Objection() {
	}

	Objection(Hearing hearing, Seat seat, StudentId student, NewObjection objection, PersonId by, Instant at) {
		this.id = UUID.randomUUID();
		this.hearingId = hearing.id();
		this.supervisorId = seat.supervisor().value();
		this.studentId = student.value();
		this.periodId = seat.period().value();
		this.kind = objection.kind();
		this.note = objection.note().isBlank() ? null : objection.note().strip();
		this.givenBy = by.value();
		this.givenAt = at;
	}

	SupervisorId supervisor() {
		return new SupervisorId(this.supervisorId);
	}

	StudentId student() {
		return new StudentId(this.studentId);
	}

	PeriodId period() {
		return new PeriodId(this.periodId);
	}

	ConflictKind kind() {
		return this.kind;
	}

	@Nullable String note() {
		return this.note;
	}

	Instant givenAt() {
		return this.givenAt;
	}

}
