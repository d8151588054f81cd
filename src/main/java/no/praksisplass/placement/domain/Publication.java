package no.praksisplass.placement.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.placement.PublicationView;
import no.praksisplass.placement.PublishRound;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The act of publishing a round, and of opening it again. */
@Entity
@Table(name = "publication")
public class Publication {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

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
	private UUID publishedBy;

	@Column(nullable = false, updatable = false)
	private Instant publishedAt;

	private @Nullable UUID reopenedBy;

	private @Nullable Instant reopenedAt;

	private @Nullable String reopenReason;

	@SuppressWarnings("NullAway.Init")
	protected Publication() {
	}

	/** Records that a round is published. */
	public Publication(PublishRound command, Instant at) {
		this.id = UUID.randomUUID();
		this.roundId = command.round().value();
		this.runNumber = command.runNumber();
		this.problemSha256 = command.problemSha256();
		this.resultSha256 = command.resultSha256();
		this.publishedBy = command.by().value();
		this.publishedAt = at;
	}

	/**
	 * Records that the round is open again.
	 * @throws RuleViolation if it is so already or the reason is empty
	 */
	public void reopen(String reason, PersonId by, Instant at) {
		if (this.reopenedAt != null) {
			throw RuleViolation.of("placement.reopened.already");
		}
		if (reason.isBlank()) {
			throw RuleViolation.onField("reason", "placement.reason.required");
		}
		this.reopenReason = reason.strip();
		this.reopenedBy = by.value();
		this.reopenedAt = at;
	}

	public RoundId round() {
		return new RoundId(this.roundId);
	}

	public PublicationView view() {
		return new PublicationView(this.runNumber, this.problemSha256, this.resultSha256,
				new PersonId(this.publishedBy), this.publishedAt, this.reopenedAt, this.reopenReason);
	}

}
