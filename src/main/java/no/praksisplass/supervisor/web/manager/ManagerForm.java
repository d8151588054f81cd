package no.praksisplass.supervisor.web.manager;

import java.util.Objects;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.praksisplass.person.NewPerson;
import org.jspecify.annotations.Nullable;

/** Whom a coordinator makes manager of a practice. */
public class ManagerForm {

	@NotBlank(message = "{supervisor.givenName.missing}")
	@Size(max = 100)
	private @Nullable String givenName;

	@NotBlank(message = "{supervisor.familyName.missing}")
	@Size(max = 100)
	private @Nullable String familyName;

	@NotBlank(message = "{supervisor.manager.email.missing}")
	@Email(message = "{supervisor.email.form}")
	@Size(max = 200)
	private @Nullable String email;

	NewPerson toCommand() {
		return new NewPerson(Objects.requireNonNull(this.givenName).strip(),
				Objects.requireNonNull(this.familyName).strip(), Objects.requireNonNull(this.email).strip(), null);
	}

	public @Nullable String getGivenName() {
		return this.givenName;
	}

	public void setGivenName(@Nullable String givenName) {
		this.givenName = givenName;
	}

	public @Nullable String getFamilyName() {
		return this.familyName;
	}

	public void setFamilyName(@Nullable String familyName) {
		this.familyName = familyName;
	}

	public @Nullable String getEmail() {
		return this.email;
	}

	public void setEmail(@Nullable String email) {
		this.email = email;
	}

}
