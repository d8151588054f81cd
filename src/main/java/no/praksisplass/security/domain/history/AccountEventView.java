package no.praksisplass.security.domain.history;

import java.time.Instant;
import java.util.Optional;

import no.praksisplass.security.RoleGrant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided about an account.
 *
 * @param kind what
 * @param grant the role that was granted or taken away
 * @param at when
 * @param byPerson whether a person did it, else the application
 * @param byName the person's name; absent where the person is no longer known
 */
public record AccountEventView(AccountEventKind kind, Optional<RoleGrant> grant, Instant at, boolean byPerson,
		@Nullable String byName) {
}
