package no.praksisplass.honorarium.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What payroll calls a supervisor. */
public class PayrollNumberForm {

	/** Eleven digits could be an account or an identity number: neither belongs here. */
	@Size(max = 20)
	@Pattern(regexp = "(?!\\s*(\\d[ .]?){11}\\s*$)[\\p{L}\\p{N} .-]*", message = "{honorarium.payrollNumber.wrong}")
	private String number = "";

	static PayrollNumberForm of(@Nullable String number) {
		PayrollNumberForm form = new PayrollNumberForm();
		form.number = (number != null) ? number : "";
		return form;
	}

	public String getNumber() {
		return this.number;
	}

	public void setNumber(String number) {
		this.number = number;
	}

}
