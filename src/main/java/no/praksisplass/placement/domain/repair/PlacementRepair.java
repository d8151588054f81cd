package no.praksisplass.placement.domain.repair;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.praksisplass.placement.RepairRound;
import no.praksisplass.placement.RepairView;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The act of repairing what is published. It never changes. */
@Entity
@Table(name = "placement_repair")
public class PlacementRepair {

	@Id
	private UUID id;

	@Column(nullable = false, updatable = false)
	private UUID roundId;

	@Column(nullable = false, updatable = false)
	private int runNumber;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(name = "problem_sha256", nullable = false, updatable = false, length = 64)
	private String problemSha256;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(name = "result_sha256", nullable = false, updatable = false, length = 64)
	private String resultSha256;

	@Column(nullable = false, updatable = false)
	private String reason;

	@Column(nullable = false, updatable = false)
	private UUID repairedBy;

	@Column(nullable = false, updatable = false)
	private Instant repairedAt;

	@SuppressWarnings("NullAway.Init")
	protected PlacementRepair() {
	}

	/**
	 * Records a repair.
	 * @throws RuleViolation if the reason is empty
	 */
	public PlacementRepair(RepairRound command, Instant at) {
		if (command.reason().isBlank()) {
			throw RuleViolation.onField("reason", "placement.reason.required");
		}
		this.id = UUID.randomUUID();
		this.roundId = command.round().value();
		this.runNumber = command.runNumber();
		this.problemSha256 = command.problemSha256();
		this.resultSha256 = command.resultSha256();
		this.reason = command.reason().strip();
		this.repairedBy = command.by().value();
		this.repairedAt = at;
	}

	public RepairView view() {
		return new RepairView(new RoundId(this.roundId), this.runNumber, this.problemSha256, this.resultSha256,
				new PersonId(this.repairedBy), this.repairedAt, this.reason);
	}

}
