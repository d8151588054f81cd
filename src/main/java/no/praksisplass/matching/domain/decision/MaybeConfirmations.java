package no.praksisplass.matching.domain.decision;

import java.time.Clock;

import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.StudentId;
import org.springframework.stereotype.Component;

/**
 * Keeps what supervisors who answered maybe have confirmed. Whether somebody may say so
 * is for the caller to check.
 */
@Component
public class MaybeConfirmations {

	private final MaybeConfirmationRepository confirmations;

	private final Clock clock;

	MaybeConfirmations(MaybeConfirmationRepository confirmations, Clock clock) {
		this.confirmations = confirmations;
		this.clock = clock;
	}

	/** Records that a supervisor says yes to a student; without effect if she has. */
	public void record(Seat seat, StudentId student, PersonId by, Channel channel) {
		if (!this.confirmations.existsBySupervisorIdAndStudentIdAndPeriodId(seat.supervisor().value(), student.value(),
				seat.period().value())) {
			this.confirmations.save(new MaybeConfirmation(seat, student, by, channel, this.clock.instant()));
		}
	}

}
