package no.praksisplass.security.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import no.praksisplass.security.domain.FirstAdministrator;

/** What the first administrator says on entering. */
class FirstAdministratorForm extends PasswordForm {

	@NotBlank
	@Size(max = 100)
	private String givenName = "";

	@NotBlank
	@Size(max = 100)
	private String familyName = "";

	@NotBlank
	@Size(max = 100)
	private String username = "";

	FirstAdministrator toCommand() {
		return new FirstAdministrator(this.givenName, this.familyName, this.username, getPassword());
	}

	public String getGivenName() {
		return this.givenName;
	}

	public void setGivenName(String givenName) {
		this.givenName = givenName;
	}

	public String getFamilyName() {
		return this.familyName;
	}

	public void setFamilyName(String familyName) {
		this.familyName = familyName;
	}

	public String getUsername() {
		return this.username;
	}

	public void setUsername(String username) {
		this.username = username;
	}

}
