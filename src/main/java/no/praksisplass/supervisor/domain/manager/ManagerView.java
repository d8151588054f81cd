package no.praksisplass.supervisor.domain.manager;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A practice manager as coordinators see her.
 *
 * @param id identifies her as manager of the practice
 * @param name her full name
 * @param email where invitations go, if known
 * @param since when she was made manager
 */
public record ManagerView(UUID id, String name, @Nullable String email, Instant since) {
}
