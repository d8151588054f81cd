package no.praksisplass.supervisor.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A pause to be added. */
public class PauseForm {

	@NotNull(message = "{supervisor.dateMissing}")
	private @Nullable LocalDate startsOn;

	private @Nullable LocalDate endsOn;

	@NotBlank(message = "{supervisor.pause.reasonMissing}")
	@Size(max = 1000)
	private String reason = "";

	public @Nullable LocalDate getStartsOn() {
		return this.startsOn;
	}

	public void setStartsOn(@Nullable LocalDate startsOn) {
		this.startsOn = startsOn;
	}

	public @Nullable LocalDate getEndsOn() {
		return this.endsOn;
	}

	public void setEndsOn(@Nullable LocalDate endsOn) {
		this.endsOn = endsOn;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
