package no.praksisplass.security.web.admin;

import jakarta.validation.constraints.Size;

/** The name that a university vouches for; blank for none. */
class PrincipalNameForm {

	@Size(max = 200)
	private String principalName = "";

	static PrincipalNameForm from(String principalName) {
		PrincipalNameForm form = new PrincipalNameForm();
		form.principalName = principalName;
		return form;
	}

	public String getPrincipalName() {
		return this.principalName;
	}

	public void setPrincipalName(String principalName) {
		this.principalName = principalName;
	}

}
