package no.praksisplass.university.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.praksisplass.university.CampusSettings;
import no.praksisplass.university.domain.CampusDetails;
import org.jspecify.annotations.Nullable;

/** The form of a campus. */
public class CampusForm {

	private @Nullable Long version;

	@NotBlank(message = "{university.name.missing}")
	@Size(max = 200)
	private String name = "";

	@NotBlank(message = "{university.campus.municipality.missing}")
	private String municipalityNumber = "";

	static CampusForm from(CampusDetails details) {
		CampusForm form = new CampusForm();
		form.version = details.version();
		form.name = details.campus().name();
		form.municipalityNumber = details.campus().municipalityNumber();
		return form;
	}

	CampusSettings toCommand() {
		return new CampusSettings(this.name, this.municipalityNumber);
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public String getMunicipalityNumber() {
		return this.municipalityNumber;
	}

	public void setMunicipalityNumber(String municipalityNumber) {
		this.municipalityNumber = municipalityNumber;
	}

}
