package no.praksisplass.honorarium.domain.claim;

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
import no.praksisplass.honorarium.HonorariumStatus;
import no.praksisplass.shared.HonorariumId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * What a placement earns its supervisor (honorar), and who said what about it. What it is
 * made of, its lines, the ledger writes.
 */
@Entity
@Table(name = "honorarium")
public class Honorarium {

	private static final String REASON = "reason";

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column(nullable = false, updatable = false)
	private UUID universityId;

	@Column(nullable = false, updatable = false)
	private UUID placementId;

	@Column(nullable = false, updatable = false)
	private UUID payeeId;

	private int daysWithoutRate;

	@Enumerated(EnumType.STRING)
	private HonorariumStatus status;

	private @Nullable UUID answeredBy;

	private @Nullable Instant answeredAt;

	private @Nullable String comment;

	private @Nullable UUID checkedBy;

	private @Nullable Instant checkedAt;

	private @Nullable String checkReason;

	private @Nullable UUID approvedBy;

	private @Nullable Instant approvedAt;

	private @Nullable String returnedReason;

	private @Nullable LocalDate paidOn;

	private @Nullable String voucher;

	private @Nullable String rejectReason;

	@SuppressWarnings("NullAway.Init")
	protected Honorarium() {
	}

	/**
	 * The supervisor says that weeks and days are right.
	 * @throws RuleViolation if it is past that
	 */
	void confirm(PersonId by, Instant at) {
		go(HonorariumStatus.CONFIRMED);
		answer(by, at, null);
	}

	/**
	 * The supervisor says that weeks and days are not right.
	 * @throws RuleViolation if it is past that, or it is not said what is wrong
	 */
	void dispute(String what, PersonId by, Instant at) {
		go(HonorariumStatus.DISPUTED);
		answer(by, at, required("comment", what));
	}

	/**
	 * The coordinator has checked it.
	 * @param reason why it is checked without the supervisor's confirmation; empty where
	 * there is one
	 * @throws RuleViolation if days have no rate, it is unconfirmed without a reason, it
	 * is the own honorarium, or it is past that
	 */
	void check(String reason, PersonId by, Instant at) {
		if (this.daysWithoutRate > 0) {
			throw RuleViolation.of("honorarium.check.noRate");
		}
		if (this.status != HonorariumStatus.CONFIRMED && this.status.isOpen()) {
			this.checkReason = required(REASON, reason);
		}
		requireAnother(by);
		go(HonorariumStatus.CHECKED);
		this.checkedBy = by.value();
		this.checkedAt = at;
		this.returnedReason = null;
	}

	/**
	 * Finance approves it.
	 * @throws RuleViolation if the same person checked it, it is the own honorarium, or
	 * it is not there to be approved
	 */
	void approve(PersonId by, Instant at) {
		requireAnother(by);
		if (by.value().equals(this.checkedBy)) {
			throw RuleViolation.of("honorarium.approve.same");
		}
		go(HonorariumStatus.APPROVED);
		this.approvedBy = by.value();
		this.approvedAt = at;
	}

	/**
	 * Finance sends it back instead of approving it.
	 * @throws RuleViolation if it is not there to be approved or no reason is given
	 */
	void sendBack(String reason) {
		this.returnedReason = required(REASON, reason);
		go(HonorariumStatus.EARNED);
		this.answeredBy = null;
		this.answeredAt = null;
		this.checkedBy = null;
		this.checkedAt = null;
		this.checkReason = null;
	}

	/**
	 * Payroll could not pay it.
	 * @throws RuleViolation if payroll has not got it or no reason is given
	 */
	void reject(String reason) {
		String why = required(REASON, reason);
		go(HonorariumStatus.REJECTED);
		this.rejectReason = why;
	}

	/**
	 * Makes way for a new one.
	 * @throws RuleViolation if it was not rejected
	 */
	void correct() {
		go(HonorariumStatus.CORRECTED);
	}

	private void answer(PersonId by, Instant at, @Nullable String what) {
		this.answeredBy = by.value();
		this.answeredAt = at;
		this.comment = what;
	}

	private void go(HonorariumStatus next) {
		if (!this.status.canTransitionTo(next)) {
			throw RuleViolation.of("honorarium.status.past");
		}
		this.status = next;
	}

	private void requireAnother(PersonId by) {
		if (by.value().equals(this.payeeId)) {
			throw RuleViolation.of("honorarium.own.refused");
		}
	}

	private static String required(String field, String text) {
		if (text.isBlank()) {
			throw RuleViolation.onField(field, "honorarium." + field + ".missing");
		}
		return text.strip();
	}

	public HonorariumId id() {
		return new HonorariumId(this.id);
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	UniversityId universityId() {
		return new UniversityId(this.universityId);
	}

	PlacementId placementId() {
		return new PlacementId(this.placementId);
	}

	PersonId payee() {
		return new PersonId(this.payeeId);
	}

}
