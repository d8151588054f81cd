package no.praksisplass.supervisor.domain;

import java.time.Instant;

import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor in a list.
 *
 * @param answer what she answered to the period asked about, if anything
 * @param seats the seats of that answer
 * @param standing whether it is a standing yes
 * @param givenAt when it was given
 * @param confirmedAt when somebody last said that what is known of her is right
 */
public record SupervisorRow(SupervisorId id, String name, PracticeId practiceId, String practice, String municipality,
		boolean specialist, boolean supervising, boolean active, boolean paused, int maxStudentsAtATime,
		@Nullable Answer answer, int seats, boolean standing, @Nullable Instant givenAt,
		@Nullable Instant confirmedAt) {
}
