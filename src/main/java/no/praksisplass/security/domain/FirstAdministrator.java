package no.praksisplass.security.domain;

/**
 * What the first administrator says on entering.
 *
 * @param givenName given names
 * @param familyName family name
 * @param username the name to sign in with
 * @param password the password chosen
 */
public record FirstAdministrator(String givenName, String familyName, String username, String password) {

	@Override
	public String toString() {
		return this.username;
	}

}
