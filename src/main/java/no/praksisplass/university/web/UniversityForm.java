package no.praksisplass.university.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.praksisplass.university.UniversitySettings;
import no.praksisplass.university.domain.UniversityDetails;
import org.jspecify.annotations.Nullable;

/** The form of a university. */
public class UniversityForm {

	private @Nullable Long version;

	@Pattern(regexp = "[a-z0-9]{2,20}", message = "{university.code.shape}")
	private String code = "";

	@NotBlank(message = "{university.name.missing}")
	@Size(max = 200)
	private String name = "";

	@NotBlank(message = "{university.supervisorLabel.missing}")
	@Size(max = 60)
	private String supervisorLabel = "praksisveileder";

	static UniversityForm from(UniversityDetails details) {
		UniversityForm form = new UniversityForm();
		form.version = details.version();
		form.code = details.university().code();
		form.name = details.university().name();
		form.supervisorLabel = details.university().supervisorLabel();
		return form;
	}

	UniversitySettings toCommand() {
		return new UniversitySettings(this.code, this.name, this.supervisorLabel);
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public String getCode() {
		return this.code;
	}

	public void setCode(String code) {
		this.code = code;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public String getSupervisorLabel() {
		return this.supervisorLabel;
	}

	public void setSupervisorLabel(String supervisorLabel) {
		this.supervisorLabel = supervisorLabel;
	}

}
