package no.praksisplass.supervisor.domain.trainee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.NewTraineeLoad;
import no.praksisplass.supervisor.TraineeKind;
import no.praksisplass.supervisor.TraineeLoadView;
import org.jspecify.annotations.Nullable;

/** A doctor in training whom a supervisor has for a time. */
@Entity
@Table(name = "trainee_load")
class TraineeLoad {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID supervisorId;

	@Enumerated(EnumType.STRING)
	private TraineeKind kind;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private boolean takesSeat;

	private boolean takesRoom;

	private Instant knownSince;

	@SuppressWarnings("NullAway.Init")
	protected TraineeLoad() {
	}

	TraineeLoad(NewTraineeLoad load) {
		this.id = UUID.randomUUID();
		this.supervisorId = load.supervisorId().value();
		this.kind = load.kind();
		this.startsOn = load.dates().from();
		this.endsOn = load.dates().to();
		this.takesSeat = load.takesSeat();
		this.takesRoom = load.takesRoom();
		this.knownSince = load.knownSince();
	}

	TraineeLoadView toView() {
		return new TraineeLoadView(this.id, new SupervisorId(this.supervisorId), this.kind,
				new DateRange(this.startsOn, this.endsOn), this.takesSeat, this.takesRoom, this.knownSince);
	}

}
