package no.praksisplass.person;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a person when registered or changed.
 *
 * @param givenName given names, must not be blank
 * @param familyName family name, must not be blank
 * @param email where to write; blank counts as unknown
 * @param phone where to call; blank counts as unknown
 */
public record NewPerson(String givenName, String familyName, @Nullable String email, @Nullable String phone) {
}
