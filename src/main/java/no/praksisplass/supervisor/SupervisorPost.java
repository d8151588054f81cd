package no.praksisplass.supervisor;

import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/**
 * Where a supervisor works and how much she takes on, for counting many at once.
 *
 * @param id identifies her as a supervisor
 * @param practiceId where she works
 * @param maxStudentsPerRound the most students in one round, or no such limit
 */
public record SupervisorPost(SupervisorId id, PracticeId practiceId, @Nullable Integer maxStudentsPerRound) {
}
