package no.praksisplass.security.web.link;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where a link is to be sent. */
public class LinkForm {

	@NotBlank
	@Email
	@Size(max = 200)
	private String email = "";

	public String getEmail() {
		return this.email;
	}

	public void setEmail(String email) {
		this.email = email.strip();
	}

}
