package no.praksisplass.supervisor.domain.trainee;

import java.time.Instant;
import java.time.LocalDate;

import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.NewTraineeLoad;
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

	/**
	 * Refuses a last day before the first.
	 * @throws RuleViolation on the last day
	 */
	public void requireOrder() {
		if (this.endsOn.isBefore(this.startsOn)) {
			throw RuleViolation.onField("endsOn", "supervisor.dates.order");
		}
	}

	/** Whether it takes a student's seat. */
	public boolean seat() {
		return (this.takesSeat != null) ? this.takesSeat : this.kind.usuallyTakesSeat();
	}

	/** Whether it takes a student's room. */
	public boolean room() {
		return (this.takesRoom != null) ? this.takesRoom : this.kind.usuallyTakesRoom();
	}

	NewTraineeLoad of(SupervisorId supervisor, Instant knownSince) {
		return new NewTraineeLoad(supervisor, this.kind, new DateRange(this.startsOn, this.endsOn), seat(), room(),
				knownSince);
	}

}
