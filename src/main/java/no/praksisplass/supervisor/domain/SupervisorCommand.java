package no.praksisplass.supervisor.domain;

import no.praksisplass.person.NewPerson;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.supervisor.Employment;
import org.jspecify.annotations.Nullable;

/** A supervisor as a coordinator describes her, the person included. */
public record SupervisorCommand(NewPerson person, PracticeId practiceId, @Nullable String hprNumber, boolean specialist,
		Employment employment, boolean supervising, int maxStudentsAtATime, @Nullable Integer maxStudentsPerRound,
		@Nullable String note) {
}
