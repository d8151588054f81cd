package no.praksisplass.supervisor.domain.trainee;

import java.time.LocalDate;

import no.praksisplass.supervisor.TraineeKind;
import org.jspecify.annotations.Nullable;

/**
 * A trainee as somebody describes it.
 *
 * @param kind what kind
 * @param startsOn the first day
 * @param endsOn the last day
 * @param takesSeat whether it takes a student's seat, or nothing for what is usual for
 * its kind
 * @param takesRoom whether it takes a student's room, or nothing for what is usual for
 * its kind
 */
public record TraineeCommand(TraineeKind kind, LocalDate startsOn, LocalDate endsOn, @Nullable Boolean takesSeat,
		@Nullable Boolean takesRoom) {

	boolean seat() {
		return (this.takesSeat != null) ? this.takesSeat : this.kind.usuallyTakesSeat();
	}

	boolean room() {
		return (this.takesRoom != null) ? this.takesRoom : this.kind.usuallyTakesRoom();
	}

}
