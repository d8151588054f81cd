package no.praksisplass.honorarium.domain.batch;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.honorarium.PaymentBatchStatus;
import no.praksisplass.honorarium.domain.claim.Sum;
import no.praksisplass.shared.PaymentBatchId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * A list of approved honoraria for payroll (utbetalingsliste). Another person than the
 * one who made it releases it; its control totals are those it was made with.
 */
@Entity
@Table(name = "payment_batch")
class PaymentBatch {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column(nullable = false, updatable = false)
	private UUID universityId;

	@Column(nullable = false, updatable = false)
	private int number;

	@Enumerated(EnumType.STRING)
	private PaymentBatchStatus status;

	@Column(nullable = false, updatable = false)
	private int itemCount;

	@Column(nullable = false, updatable = false)
	private BigDecimal total;

	@Column(nullable = false, updatable = false)
	private UUID madeBy;

	@Column(nullable = false, updatable = false)
	private Instant madeAt;

	private @Nullable UUID releasedBy;

	private @Nullable Instant releasedAt;

	private @Nullable UUID exportedBy;

	private @Nullable Instant exportedAt;

	@SuppressWarnings("NullAway.Init")
	protected PaymentBatch() {
	}

	@SuppressWarnings("NullAway.Init")
	PaymentBatch(PaymentBatchId id, UniversityId university, int number, Sum sum, PersonId by, Instant at) {
		this.id = id.value();
		this.universityId = university.value();
		this.number = number;
		this.status = PaymentBatchStatus.DRAFT;
		this.itemCount = Math.toIntExact(sum.count());
		this.total = sum.total();
		this.madeBy = by.value();
		this.madeAt = at;
	}

	/**
	 * Lets its files be made.
	 * @throws RuleViolation if the same person made it or it is past that
	 */
	void release(PersonId by, Instant at) {
		if (by.value().equals(this.madeBy)) {
			throw RuleViolation.of("honorarium.batch.same");
		}
		go(PaymentBatchStatus.RELEASED);
		this.releasedBy = by.value();
		this.releasedAt = at;
	}

	/**
	 * Its files have been made.
	 * @throws RuleViolation if it is not released or has its files already
	 */
	void export(PersonId by, Instant at) {
		go(PaymentBatchStatus.EXPORTED);
		this.exportedBy = by.value();
		this.exportedAt = at;
	}

	/**
	 * Everything on it is paid or rejected.
	 * @throws RuleViolation if payroll has not got it or that is known already
	 */
	void settle() {
		go(PaymentBatchStatus.SETTLED);
	}

	/** Refuses what can be done with a draft only. */
	void requireDraft() {
		if (this.status != PaymentBatchStatus.DRAFT) {
			throw RuleViolation.of("honorarium.status.past");
		}
	}

	private void go(PaymentBatchStatus next) {
		if (!this.status.canTransitionTo(next)) {
			throw RuleViolation.of("honorarium.status.past");
		}
		this.status = next;
	}

	UniversityId universityId() {
		return new UniversityId(this.universityId);
	}

	PaymentBatchStatus status() {
		return this.status;
	}

	Sum sum() {
		return new Sum(this.itemCount, this.total);
	}

}
