package no.praksisplass.placement.domain.todo;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;

/** A coordinator's word that a student has seen to an item. */
@Entity
public class TodoTick {

	@Id
	private UUID id;

	@Column(nullable = false, updatable = false)
	private UUID itemId;

	@Column(nullable = false, updatable = false)
	private UUID studentId;

	@Column(nullable = false, updatable = false)
	private UUID roundId;

	@Column(nullable = false, updatable = false)
	private UUID tickedBy;

	@Column(nullable = false, updatable = false)
	private Instant tickedAt;

	@SuppressWarnings("NullAway.Init")
	protected TodoTick() {
	}

	TodoTick(TodoItem item, StudentId student, RoundId round, PersonId by, Instant at) {
		this.id = UUID.randomUUID();
		this.itemId = item.id();
		this.studentId = student.value();
		this.roundId = round.value();
		this.tickedBy = by.value();
		this.tickedAt = at;
	}

	/** Whether it was given for the student's placement in this round. */
	boolean concerns(PlacementView placement) {
		return placement.studentId().value().equals(this.studentId) && placement.roundId().value().equals(this.roundId);
	}

	UUID item() {
		return this.itemId;
	}

	Instant at() {
		return this.tickedAt;
	}

}
