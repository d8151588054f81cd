package no.praksisplass.matching.domain.run;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import no.praksisplass.geography.Travel;
import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Where a run puts a student. Written once. */
@Entity
@Table(name = "run_placement")
public class RunPlacement implements Persistable<UUID> {

	@Id
	private UUID id;

	@Transient
	private boolean fresh = true;

	@Column(nullable = false, updatable = false)
	private UUID runId;

	@Column(nullable = false, updatable = false)
	private UUID studentId;

	@Column(nullable = false, updatable = false)
	private UUID supervisorId;

	@Column(nullable = false, updatable = false)
	private UUID practiceId;

	@Column(nullable = false, updatable = false)
	private UUID periodId;

	@Column(updatable = false)
	private @Nullable Integer wishRank;

	@Column(nullable = false, updatable = false)
	private int travelMinutes;

	@Column(nullable = false, updatable = false)
	private int travelMetres;

	@Column(nullable = false, updatable = false)
	private boolean travelEstimated;

	@Column(nullable = false, updatable = false)
	private boolean maybe;

	@Column(nullable = false, updatable = false)
	private boolean locked;

	@SuppressWarnings("NullAway.Init")
	protected RunPlacement() {
	}

	RunPlacement(RunId run, StudentId student, AssembledSeat seat, @Nullable Integer wishRank, Travel travel,
			boolean locked) {
		this.id = UUID.randomUUID();
		this.runId = run.value();
		this.studentId = student.value();
		this.supervisorId = seat.supervisor().value();
		this.practiceId = seat.practice().value();
		this.periodId = seat.period().value();
		this.wishRank = wishRank;
		this.travelMinutes = travel.minutes();
		this.travelMetres = travel.metres();
		this.travelEstimated = travel.estimated();
		this.maybe = seat.maybe();
		this.locked = locked;
	}

	RunId run() {
		return new RunId(this.runId);
	}

	public RunPlacementView view() {
		return new RunPlacementView(new StudentId(this.studentId), new SupervisorId(this.supervisorId),
				new PracticeId(this.practiceId), new PeriodId(this.periodId), this.wishRank, this.travelMinutes,
				this.travelMetres, this.travelEstimated, this.maybe, this.locked);
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
