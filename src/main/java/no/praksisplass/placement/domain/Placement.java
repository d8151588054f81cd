package no.praksisplass.placement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.SeatChoice;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * A student's published stay with a supervisor. It never changes place: it ends, with a
 * reason.
 */
@Entity
@Table(name = "placement")
public class Placement {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column(nullable = false, updatable = false)
	private UUID universityId;

	@Column(nullable = false, updatable = false)
	private UUID roundId;

	@Column(nullable = false, updatable = false)
	private int runNumber;

	@Column(nullable = false, updatable = false)
	private UUID studentId;

	@Column(nullable = false, updatable = false)
	private UUID supervisorId;

	@Column(nullable = false, updatable = false)
	private UUID practiceId;

	@Column(nullable = false, updatable = false)
	private UUID periodId;

	@Column(nullable = false, updatable = false)
	private LocalDate startsOn;

	@Column(nullable = false, updatable = false)
	private LocalDate endsOn;

	@Column(updatable = false)
	private @Nullable Integer wishRank;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false)
	private PlacementStatus status;

	@Column(nullable = false, updatable = false)
	private UUID publishedBy;

	@Column(nullable = false, updatable = false)
	private Instant publishedAt;

	private @Nullable UUID endedBy;

	private @Nullable Instant endedAt;

	private @Nullable String endReason;

	@SuppressWarnings("NullAway.Init")
	protected Placement() {
	}

	/**
	 * Publishes a placement.
	 * @param round the round that gives it
	 * @param runNumber the run of the round
	 * @param choice who goes where
	 * @param dates the days of the period
	 * @param by who publishes
	 * @param at when
	 */
	@SuppressWarnings("NullAway.Init")
	public Placement(RoundView round, int runNumber, SeatChoice choice, DateRange dates, PersonId by, Instant at) {
		this.id = PlacementId.random().value();
		this.universityId = round.universityId().value();
		this.roundId = round.id().value();
		this.runNumber = runNumber;
		this.studentId = choice.student().value();
		this.supervisorId = choice.supervisor().value();
		this.practiceId = choice.practice().value();
		this.periodId = choice.period().value();
		this.startsOn = dates.from();
		this.endsOn = dates.to();
		this.wishRank = choice.wishRank();
		this.status = PlacementStatus.PUBLISHED;
		this.publishedBy = by.value();
		this.publishedAt = at;
	}

	/**
	 * Ends the placement.
	 * @param next moved, withdrawn or reopened
	 * @throws RuleViolation if it has ended already or the reason is empty
	 */
	public void end(PlacementStatus next, String reason, PersonId by, Instant at) {
		if (!this.status.canTransitionTo(next)) {
			throw RuleViolation.of("placement.ended.already");
		}
		if (reason.isBlank()) {
			throw RuleViolation.onField("reason", "placement.reason.required");
		}
		this.status = next;
		this.endReason = reason.strip();
		this.endedBy = by.value();
		this.endedAt = at;
	}

	public PlacementId id() {
		return new PlacementId(this.id);
	}

	public int runNumber() {
		return this.runNumber;
	}

	public UniversityId universityId() {
		return new UniversityId(this.universityId);
	}

	public PlacementView view() {
		return new PlacementView(id(), (this.version != null) ? this.version : 0, universityId(),
				new RoundId(this.roundId), this.runNumber, new StudentId(this.studentId),
				new SupervisorId(this.supervisorId), new PracticeId(this.practiceId), new PeriodId(this.periodId),
				new DateRange(this.startsOn, this.endsOn), this.wishRank, this.status, this.publishedAt,
				this.endReason);
	}

}
