package no.praksisplass.placement.domain.complaint;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A student's complaint about a placement: received, and later answered with an outcome.
 */
@Entity
@Table(name = "placement_complaint")
public class Complaint {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column(nullable = false, updatable = false)
	private UUID placementId;

	@Column(nullable = false, updatable = false)
	private LocalDate receivedOn;

	@Column(nullable = false, updatable = false)
	private String complaint;

	private @Nullable LocalDate answeredOn;

	private @Nullable String answer;

	@Enumerated(EnumType.STRING)
	private @Nullable ComplaintOutcome outcome;

	@SuppressWarnings("NullAway.Init")
	protected Complaint() {
	}

	/**
	 * Records a complaint.
	 * @throws RuleViolation if it says nothing
	 */
	public Complaint(PlacementId placement, LocalDate receivedOn, String complaint) {
		this.id = UUID.randomUUID();
		this.placementId = placement.value();
		this.receivedOn = receivedOn;
		this.complaint = filled("complaint", complaint);
	}

	/**
	 * Records the answer.
	 * @throws RuleViolation if it is answered already, says nothing, or is dated before
	 * the complaint
	 */
	public void answer(LocalDate on, String text, ComplaintOutcome how) {
		if (this.outcome != null) {
			throw RuleViolation.of("placement.complaint.answered");
		}
		if (on.isBefore(this.receivedOn)) {
			throw RuleViolation.onField("answeredOn", "placement.complaint.too-early");
		}
		this.answer = filled("answer", text);
		this.answeredOn = on;
		this.outcome = how;
	}

	private static String filled(String field, String text) {
		if (text.isBlank()) {
			throw RuleViolation.onField(field, "placement.complaint.required");
		}
		return text.strip();
	}

	public PlacementId placement() {
		return new PlacementId(this.placementId);
	}

	public ComplaintView view() {
		return new ComplaintView(this.id, this.receivedOn, this.complaint, this.answeredOn, this.answer, this.outcome);
	}

}
