package no.praksisplass.supervisor.domain.answer;

import java.util.Objects;

import no.praksisplass.shared.PersonId;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * A period and what a supervisor has answered to it.
 *
 * @param period the period
 * @param state where the answer comes from
 * @param answer the answer that counts, or the draft, or the one that asked to be asked
 * again
 * @param version the version of the own answer, if there is one
 * @param givenBy who entered the own answer
 * @param open whether the supervisor may still answer herself
 * @param paused whether the university leaves her in peace in the period
 * @param seatsLeft the answer's seats less those that doctors in training take; 0 for a
 * draft
 */
public record PeriodAnswer(PeriodView period, AnswerState state, @Nullable AnswerView answer, @Nullable Long version,
		@Nullable PersonId givenBy, boolean open, boolean paused, int seatsLeft) {

	/** Whether there is an answer that counts. */
	public boolean answered() {
		return this.state == AnswerState.OWN || this.state == AnswerState.STANDING;
	}

	/** Whether doctors in training take of the seats. */
	public boolean reduced() {
		return this.answer != null && answered() && this.seatsLeft < this.answer.seats();
	}

	/** Whether the answer that counts already says what the new one says. */
	boolean says(NewAnswer given) {
		return this.answer != null && answered() && this.answer.answer() == given.answer()
				&& this.answer.seats() == given.seats() && this.answer.noReason() == given.noReason()
				&& this.answer.weeksAway().equals(given.weeksAway()) && Objects.equals(this.answer.note(), given.note())
				&& Objects.equals(this.answer.askAgainOn(), given.askAgainOn())
				&& Objects.equals(this.answer.standIn(), given.standIn())
				&& this.answer.details().equals(given.details());
	}

}
