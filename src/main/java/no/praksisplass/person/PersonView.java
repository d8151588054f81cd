package no.praksisplass.person;

import org.jspecify.annotations.Nullable;

import no.praksisplass.shared.PersonId;

/**
 * A person as other features see one.
 *
 * @param id who it is
 * @param givenName given names, never blank
 * @param familyName family name, never blank
 * @param email where to write, if known
 * @param phone where to call, if known, as it was written
 */
public record PersonView(PersonId id, String givenName, String familyName, @Nullable String email,
		@Nullable String phone) {

	/** Given and family name, as the person is addressed. */
	public String name() {
		return this.givenName + " " + this.familyName;
	}

	/** Family name first, as lists are sorted. */
	public String sortName() {
		return this.familyName + ", " + this.givenName;
	}

}
