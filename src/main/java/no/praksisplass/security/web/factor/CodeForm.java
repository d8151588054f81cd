package no.praksisplass.security.web.factor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A code of the app, or a recovery code. */
class CodeForm {

	@NotBlank
	@Size(max = 40)
	private String code = "";

	public String getCode() {
		return this.code;
	}

	public void setCode(String code) {
		this.code = code;
	}

}
