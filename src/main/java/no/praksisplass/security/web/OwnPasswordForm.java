package no.praksisplass.security.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** The password one has, and the one wanted instead. */
class OwnPasswordForm extends PasswordForm {

	@NotEmpty
	@Size(max = 200)
	private String current = "";

	public String getCurrent() {
		return this.current;
	}

	public void setCurrent(String current) {
		this.current = current;
	}

}
