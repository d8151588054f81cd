package no.praksisplass.security.domain;

import no.praksisplass.person.NewPerson;

/**
 * What an administrator says of an account.
 *
 * @param person name and contact of its owner
 * @param username the name to sign in with
 */
public record AccountDetails(NewPerson person, String username) {
}
