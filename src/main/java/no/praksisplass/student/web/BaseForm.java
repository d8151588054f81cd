package no.praksisplass.student.web;

import java.util.Objects;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.praksisplass.student.NewBase;

/**
 * A place that a student can live in, as a form asks for it; empty where there is none.
 */
public class BaseForm {

	@Size(max = 200)
	private String streetAddress = "";

	@Pattern(regexp = "\\d{4}|", message = "{student.base.postalCode.shape}")
	private String postalCode = "";

	@Pattern(regexp = "\\d{4}|", message = "{student.base.unknownMunicipality}")
	private String municipalityNumber = "";

	static BaseForm from(NewBase base) {
		BaseForm form = new BaseForm();
		form.streetAddress = Objects.requireNonNullElse(base.streetAddress(), "");
		form.postalCode = Objects.requireNonNullElse(base.postalCode(), "");
		form.municipalityNumber = base.municipalityNumber();
		return form;
	}

	/** Whether nothing is filled in. */
	public boolean isEmpty() {
		return this.streetAddress.isBlank() && this.postalCode.isBlank() && this.municipalityNumber.isBlank();
	}

	/** Whether the other names the same place. */
	boolean isSame(BaseForm other) {
		return this.streetAddress.strip().equals(other.streetAddress.strip())
				&& this.postalCode.equals(other.postalCode) && this.municipalityNumber.equals(other.municipalityNumber);
	}

	public String getStreetAddress() {
		return this.streetAddress;
	}

	public void setStreetAddress(String streetAddress) {
		this.streetAddress = streetAddress;
	}

	public String getPostalCode() {
		return this.postalCode;
	}

	public void setPostalCode(String postalCode) {
		this.postalCode = postalCode;
	}

	public String getMunicipalityNumber() {
		return this.municipalityNumber;
	}

	public void setMunicipalityNumber(String municipalityNumber) {
		this.municipalityNumber = municipalityNumber;
	}

}
