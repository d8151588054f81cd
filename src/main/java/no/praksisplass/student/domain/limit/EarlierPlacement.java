package no.praksisplass.student.domain.limit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;

/** A stay at a practice before the product was taken into use, or outside it. */
@Entity
@Table(name = "student_earlier_placement")
class EarlierPlacement {

	@Id
	private UUID id;

	private UUID studentId;

	private UUID practiceId;

	private LocalDate startsOn;

	private LocalDate endsOn;

	@SuppressWarnings("NullAway.Init")
	protected EarlierPlacement() {
	}

	EarlierPlacement(StudentId student, PracticeId practice, DateRange dates) {
		this.id = UUID.randomUUID();
		this.studentId = student.value();
		this.practiceId = practice.value();
		this.startsOn = dates.from();
		this.endsOn = dates.to();
	}

	UUID id() {
		return this.id;
	}

	UUID studentId() {
		return this.studentId;
	}

	PracticeId practiceId() {
		return new PracticeId(this.practiceId);
	}

	DateRange dates() {
		return new DateRange(this.startsOn, this.endsOn);
	}

}
