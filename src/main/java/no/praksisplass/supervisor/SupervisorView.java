package no.praksisplass.supervisor;

import java.time.Instant;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor as others see her.
 *
 * @param id identifies her as a supervisor
 * @param version the version read, for optimistic locking
 * @param personId identifies her as a person
 * @param name her full name
 * @param practiceId where she works
 * @param hprNumber her number in the register of health personnel, up to nine digits
 * @param specialist whether she is a specialist in general practice
 * @param employment how she is engaged
 * @param supervising whether she supervises; false for a GP of the practice who does not
 * yet
 * @param maxStudentsAtATime the most students at a time, 1 to 20
 * @param maxStudentsPerRound the most students in one round, or no such limit
 * @param note the coordinators' note
 * @param active whether she still works as a GP here
 * @param confirmedAt when somebody last changed what is known of her or said that it is
 * right
 * @param mergedInto the supervisor that she turned out to be, where she was merged into
 * another
 */
public record SupervisorView(SupervisorId id, long version, PersonId personId, String name, PracticeId practiceId,
		@Nullable String hprNumber, boolean specialist, Employment employment, boolean supervising,
		int maxStudentsAtATime, @Nullable Integer maxStudentsPerRound, @Nullable String note, boolean active,
		@Nullable Instant confirmedAt, @Nullable SupervisorId mergedInto) {
}
