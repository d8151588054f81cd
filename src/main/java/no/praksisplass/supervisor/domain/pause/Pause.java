package no.praksisplass.supervisor.domain.pause;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.NewPause;
import no.praksisplass.supervisor.PauseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A time in which one university leaves a supervisor in peace. */
@Entity
@Table(name = "supervisor_pause")
class Pause implements Persistable<UUID> {

	@Id
	private UUID id;

	private UUID supervisorId;

	private UUID universityId;

	private LocalDate startsOn;

	private @Nullable LocalDate endsOn;

	private String reason;

	@Transient
	private boolean fresh;

	@SuppressWarnings("NullAway.Init")
	protected Pause() {
	}

	Pause(NewPause pause) {
		requireOrder(pause.startsOn(), pause.endsOn());
		this.id = UUID.randomUUID();
		this.supervisorId = pause.supervisorId().value();
		this.universityId = pause.universityId().value();
		this.startsOn = pause.startsOn();
		this.endsOn = pause.endsOn();
		this.reason = pause.reason();
		this.fresh = true;
	}

	/**
	 * Checks the days that a pause is to have.
	 * @throws RuleViolation if the last is before the first
	 */
	static void requireOrder(LocalDate startsOn, @Nullable LocalDate endsOn) {
		if (endsOn != null && endsOn.isBefore(startsOn)) {
			throw RuleViolation.onField("endsOn", "supervisor.dates.order");
		}
	}

	/**
	 * Ends the pause before this day, unless it is over.
	 * @return whether days of it are left; if not, it is to be removed
	 */
	boolean endsBefore(LocalDate day) {
		if (!this.startsOn.isBefore(day)) {
			return false;
		}
		if (this.endsOn == null || !this.endsOn.isBefore(day)) {
			this.endsOn = day.minusDays(1);
		}
		return true;
	}

	boolean hasBegunBefore(LocalDate day) {
		return this.startsOn.isBefore(day);
	}

	PauseTime time() {
		return new PauseTime(new SupervisorId(this.supervisorId), new UniversityId(this.universityId), this.startsOn,
				this.endsOn);
	}

	PauseView toView() {
		return new PauseView(this.id, this.startsOn, this.endsOn, this.reason);
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.fresh;
	}

	@PostLoad
	@PostPersist
	void stored() {
		this.fresh = false;
	}

}
