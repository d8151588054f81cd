package no.praksisplass.supervisor.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Employment;
import no.praksisplass.supervisor.NewSupervisor;
import no.praksisplass.supervisor.SupervisorView;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A GP of a practice, who supervises students or may come to. */
@Entity
@Table(name = "supervisor")
class Supervisor {

	static final int MOST_AT_A_TIME = 20;

	static final int MOST_PER_ROUND = 100;

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID personId;

	private UUID practiceId;

	private @Nullable String hprNumber;

	private boolean specialist;

	@Enumerated(EnumType.STRING)
	private Employment employment;

	private boolean supervising;

	@Column(name = "max_students_at_a_time")
	private int maxStudentsAtATime;

	private @Nullable Integer maxStudentsPerRound;

	private @Nullable String note;

	private boolean active = true;

	private @Nullable Instant confirmedAt;

	private @Nullable UUID mergedIntoId;

	@SuppressWarnings("NullAway.Init")
	protected Supervisor() {
	}

	@SuppressWarnings("NullAway.Init")
	Supervisor(SupervisorId id, NewSupervisor description) {
		this.id = id.value();
		this.personId = description.personId().value();
		describe(description);
	}

	/** Takes over the whole description; the person stays who it is. */
	final void describe(NewSupervisor description) {
		requireNumbers(description);
		this.practiceId = description.practiceId().value();
		this.hprNumber = description.hprNumber();
		this.specialist = description.specialist();
		this.employment = description.employment();
		this.supervising = description.supervising();
		this.maxStudentsAtATime = description.maxStudentsAtATime();
		this.maxStudentsPerRound = description.maxStudentsPerRound();
		this.note = description.note();
	}

	/** Refuses a description with numbers that cannot be. */
	static void requireNumbers(NewSupervisor description) {
		String hpr = description.hprNumber();
		if (hpr != null && !HprNumber.canBeStored(hpr)) {
			throw RuleViolation.onField("hprNumber", "supervisor.hprNumber.digits");
		}
		int atATime = description.maxStudentsAtATime();
		if (atATime < 1 || atATime > MOST_AT_A_TIME) {
			throw RuleViolation.onField("maxStudentsAtATime", "supervisor.maxStudentsAtATime.range", MOST_AT_A_TIME);
		}
		Integer perRound = description.maxStudentsPerRound();
		if (perRound != null && (perRound < 1 || perRound > MOST_PER_ROUND)) {
			throw RuleViolation.onField("maxStudentsPerRound", "supervisor.maxStudentsPerRound.range", MOST_PER_ROUND);
		}
	}

	/** What is known of her is right as of now. */
	void confirm(Instant now) {
		this.confirmedAt = now;
	}

	/** No longer works as a GP here; what was is kept. */
	void deactivate() {
		this.active = false;
	}

	/**
	 * Works here again.
	 * @throws RuleViolation if she has been merged into another
	 */
	void activate() {
		if (this.mergedIntoId != null) {
			throw RuleViolation.of("practice.merge.gone");
		}
		this.active = true;
	}

	/** Has turned out to be another, and is a pointer to her from now on. */
	void mergeInto(SupervisorId other) {
		this.active = false;
		this.mergedIntoId = other.value();
	}

	/** Refuses a change that was made on what is no longer the newest. */
	void requireVersion(long read) {
		if (this.version == null || this.version != read) {
			throw new ObjectOptimisticLockingFailureException(Supervisor.class, this.id);
		}
	}

	SupervisorId id() {
		return new SupervisorId(this.id);
	}

	PersonId personId() {
		return new PersonId(this.personId);
	}

	PracticeId practiceId() {
		return new PracticeId(this.practiceId);
	}

	int maxStudentsAtATime() {
		return this.maxStudentsAtATime;
	}

	/** What others may see of her, under the name that the person has. */
	SupervisorView toView(String name) {
		return new SupervisorView(id(), (this.version != null) ? this.version : 0, personId(), name, practiceId(),
				this.hprNumber, this.specialist, this.employment, this.supervising, this.maxStudentsAtATime,
				this.maxStudentsPerRound, this.note, this.active, this.confirmedAt,
				(this.mergedIntoId != null) ? new SupervisorId(this.mergedIntoId) : null);
	}

}
