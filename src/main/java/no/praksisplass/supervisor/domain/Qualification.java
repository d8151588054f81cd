package no.praksisplass.supervisor.domain;

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
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A course or degree that qualifies a supervisor. */
@Entity
@Table(name = "supervisor_qualification")
class Qualification implements Persistable<UUID> {

	@Id
	private UUID id;

	private UUID supervisorId;

	private String name;

	private LocalDate obtainedOn;

	private @Nullable LocalDate expiresOn;

	@Transient
	private boolean fresh;

	@SuppressWarnings("NullAway.Init")
	protected Qualification() {
	}

	Qualification(SupervisorId supervisor, String name, LocalDate obtainedOn, @Nullable LocalDate expiresOn) {
		if (expiresOn != null && expiresOn.isBefore(obtainedOn)) {
			throw RuleViolation.onField("expiresOn", "supervisor.dates.order");
		}
		this.id = UUID.randomUUID();
		this.supervisorId = supervisor.value();
		this.name = name;
		this.obtainedOn = obtainedOn;
		this.expiresOn = expiresOn;
		this.fresh = true;
	}

	QualificationView toView() {
		return new QualificationView(this.id, this.name, this.obtainedOn, this.expiresOn);
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
