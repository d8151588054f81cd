package no.praksisplass.supervisor.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A qualification to be added. */
public class QualificationForm {

	@NotBlank(message = "{supervisor.qualification.nameMissing}")
	@Size(max = 200)
	private String name = "";

	@NotNull(message = "{supervisor.dateMissing}")
	private @Nullable LocalDate obtainedOn;

	private @Nullable LocalDate expiresOn;

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public @Nullable LocalDate getObtainedOn() {
		return this.obtainedOn;
	}

	public void setObtainedOn(@Nullable LocalDate obtainedOn) {
		this.obtainedOn = obtainedOn;
	}

	public @Nullable LocalDate getExpiresOn() {
		return this.expiresOn;
	}

	public void setExpiresOn(@Nullable LocalDate expiresOn) {
		this.expiresOn = expiresOn;
	}

}
