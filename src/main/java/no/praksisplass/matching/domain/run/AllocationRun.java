package no.praksisplass.matching.domain.run;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.round.AllocationRule;
import no.praksisplass.round.FairnessRule;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.UniversityId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One draft of a round's allocation. It is worked on by the owner named last; what an
 * earlier owner still brings is turned away.
 */
@Entity
@Table(name = "allocation_run")
public class AllocationRun {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column(nullable = false, updatable = false)
	private UUID roundId;

	@Column(nullable = false, updatable = false)
	private UUID universityId;

	@Column(nullable = false, updatable = false)
	private int number;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false)
	private RunStatus status;

	@Column(nullable = false, updatable = false)
	private UUID requestedBy;

	@Column(nullable = false, updatable = false)
	private Instant requestedAt;

	private @Nullable Instant startedAt;

	private @Nullable Instant finishedAt;

	private @Nullable UUID owner;

	@Enumerated(EnumType.STRING)
	private @Nullable AllocationRule rule;

	@Enumerated(EnumType.STRING)
	private @Nullable FairnessRule fairness;

	private @Nullable Integer placed;

	private @Nullable Integer unplaced;

	private @Nullable Long metres;

	private @Nullable Integer changes;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(name = "problem_sha256", length = 64)
	private @Nullable String problemSha256;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(name = "result_sha256", length = 64)
	private @Nullable String resultSha256;

	private @Nullable String failure;

	private @Nullable String failureDetail;

	@SuppressWarnings("NullAway.Init")
	protected AllocationRun() {
	}

	/** Asks for a run. */
	@SuppressWarnings("NullAway.Init")
	public AllocationRun(RoundView round, int number, PersonId by, Instant at) {
		this.id = RunId.random().value();
		this.roundId = round.id().value();
		this.universityId = round.universityId().value();
		this.number = number;
		this.status = RunStatus.QUEUED;
		this.requestedBy = by.value();
		this.requestedAt = at;
	}

	/** Gives the run to a new owner. */
	void start(UUID owner, Instant at) {
		become(RunStatus.RUNNING);
		this.owner = owner;
		this.startedAt = at;
	}

	/** Whether this owner is the one that may end the run. */
	boolean isOwnedBy(UUID owner) {
		return this.status == RunStatus.RUNNING && owner.equals(this.owner);
	}

	void solved(RoundView round, SolvedRun solved, Instant at) {
		end(RunStatus.SOLVED, at);
		this.rule = round.rule();
		this.fairness = round.fairness();
		this.placed = solved.placements().size();
		this.unplaced = solved.unplaced().size();
		this.metres = solved.result().objective().distance();
		this.changes = Math.toIntExact(solved.result().objective().change());
		this.problemSha256 = solved.problemSha256();
		this.resultSha256 = solved.resultSha256();
	}

	void cancelled(Instant at) {
		end(RunStatus.CANCELLED, at);
	}

	void failed(RunFailure failure, Instant at) {
		end(failure.status(), at);
		this.failure = failure.messageKey();
		this.failureDetail = failure.detail();
	}

	private void end(RunStatus next, Instant at) {
		become(next);
		this.finishedAt = at;
	}

	private void become(RunStatus next) {
		if (!this.status.canTransitionTo(next)) {
			throw new IllegalStateException("A run cannot go from " + this.status + " to " + next);
		}
		this.status = next;
	}

	public RunId id() {
		return new RunId(this.id);
	}

	public RoundId roundId() {
		return new RoundId(this.roundId);
	}

	public UniversityId universityId() {
		return new UniversityId(this.universityId);
	}

	public RunStatus status() {
		return this.status;
	}

	public RunView view() {
		return new RunView(id(), roundId(), universityId(), this.number, this.status, new PersonId(this.requestedBy),
				this.requestedAt, this.startedAt, this.finishedAt, outcome(), this.failure, this.failureDetail);
	}

	private @Nullable RunOutcome outcome() {
		if (this.rule == null || this.fairness == null || this.placed == null || this.unplaced == null
				|| this.metres == null || this.changes == null || this.problemSha256 == null
				|| this.resultSha256 == null) {
			return null;
		}
		return new RunOutcome(this.rule, this.fairness, this.placed, this.unplaced, this.metres, this.changes,
				this.problemSha256, this.resultSha256);
	}

}
