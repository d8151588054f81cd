package no.praksisplass.security.web;

import jakarta.validation.constraints.Size;

/**
 * A new password. It is typed once: the browser can show it, and a manager fills it in.
 */
class PasswordForm {

	@Size(min = 12, max = 200, message = "{security.rule.password-length.form}")
	private String password = "";

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

}
