package no.praksisplass.security.domain.session;

import java.time.Instant;

/**
 * One of somebody's sessions.
 *
 * @param origin where it began
 * @param lastUsed when a page was asked for in it last
 * @param current whether it is the one at hand
 */
public record SessionView(SessionOrigin origin, Instant lastUsed, boolean current) {
}
