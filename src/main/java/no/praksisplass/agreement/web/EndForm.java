package no.praksisplass.agreement.web;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The end of an agreement before its time. */
public class EndForm {

	@NotNull(message = "{agreement.end.day.missing}")
	private @Nullable LocalDate lastDay;

	@NotBlank(message = "{agreement.end.reason.missing}")
	@Size(max = 2000)
	private String reason = "";

	LocalDate day() {
		return Objects.requireNonNull(this.lastDay);
	}

	public @Nullable LocalDate getLastDay() {
		return this.lastDay;
	}

	public void setLastDay(@Nullable LocalDate lastDay) {
		this.lastDay = lastDay;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
