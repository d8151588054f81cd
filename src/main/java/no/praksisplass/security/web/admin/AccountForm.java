package no.praksisplass.security.web.admin;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.PersonView;
import no.praksisplass.security.AccountView;
import no.praksisplass.security.domain.AccountDetails;

/** Name, contact and user name of an account's owner. */
class AccountForm {

	@NotBlank
	@Size(max = 100)
	private String givenName = "";

	@NotBlank
	@Size(max = 100)
	private String familyName = "";

	@Email
	@Size(max = 200)
	private @Nullable String email;

	@Size(max = 30)
	private @Nullable String phone;

	@NotBlank
	@Size(max = 100)
	private String username = "";

	private long version;

	static AccountForm from(PersonView person) {
		AccountForm form = new AccountForm();
		form.givenName = person.givenName();
		form.familyName = person.familyName();
		form.email = person.email();
		form.phone = person.phone();
		return form;
	}

	static AccountForm from(AccountView account) {
		AccountForm form = from(account.person());
		form.username = account.username();
		form.version = account.version();
		return form;
	}

	AccountDetails toCommand() {
		return new AccountDetails(new NewPerson(this.givenName, this.familyName, this.email, this.phone),
				this.username);
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

	public @Nullable String getEmail() {
		return this.email;
	}

	public void setEmail(@Nullable String email) {
		this.email = email;
	}

	public @Nullable String getPhone() {
		return this.phone;
	}

	public void setPhone(@Nullable String phone) {
		this.phone = phone;
	}

	public String getUsername() {
		return this.username;
	}

	public void setUsername(String username) {
		this.username = username;
	}

	public long getVersion() {
		return this.version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
