package no.praksisplass.supervisor;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor to be registered for a person that exists; the fields are those of
 * {@link SupervisorView}.
 */
public record NewSupervisor(PersonId personId, PracticeId practiceId, @Nullable String hprNumber, boolean specialist,
		Employment employment, boolean supervising, int maxStudentsAtATime, @Nullable Integer maxStudentsPerRound,
		@Nullable String note) {
}
