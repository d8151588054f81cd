package no.praksisplass.placement.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.praksisplass.placement.domain.complaint.ComplaintOutcome;
import org.jspecify.annotations.Nullable;

/** The answer to a complaint. */
public class ComplaintAnswerForm {

	private @Nullable UUID about;

	@NotNull(message = "{placement.complaint.date}")
	private @Nullable LocalDate answeredOn;

	@NotNull(message = "{placement.complaint.outcome.missing}")
	private @Nullable ComplaintOutcome outcome;

	@NotBlank(message = "{placement.complaint.required}")
	@Size(max = 4000)
	private String answer = "";

	/** The complaint that is answered: of several on a page, this form is the one. */
	public @Nullable UUID getAbout() {
		return this.about;
	}

	/** Says which complaint is answered. */
	void answering(UUID complaint) {
		this.about = complaint;
	}

	public @Nullable LocalDate getAnsweredOn() {
		return this.answeredOn;
	}

	public void setAnsweredOn(@Nullable LocalDate answeredOn) {
		this.answeredOn = answeredOn;
	}

	public @Nullable ComplaintOutcome getOutcome() {
		return this.outcome;
	}

	public void setOutcome(@Nullable ComplaintOutcome outcome) {
		this.outcome = outcome;
	}

	public String getAnswer() {
		return this.answer;
	}

	public void setAnswer(String answer) {
		this.answer = answer;
	}

}
