package no.praksisplass.placement.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A complaint to be noted. */
public class ComplaintForm {

	@NotNull(message = "{placement.complaint.date}")
	private @Nullable LocalDate receivedOn;

	@NotBlank(message = "{placement.complaint.required}")
	@Size(max = 4000)
	private String complaint = "";

	public @Nullable LocalDate getReceivedOn() {
		return this.receivedOn;
	}

	public void setReceivedOn(@Nullable LocalDate receivedOn) {
		this.receivedOn = receivedOn;
	}

	public String getComplaint() {
		return this.complaint;
	}

	public void setComplaint(String complaint) {
		this.complaint = complaint;
	}

}
