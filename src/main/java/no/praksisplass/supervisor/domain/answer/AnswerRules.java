package no.praksisplass.supervisor.domain.answer;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import no.praksisplass.shared.Channel;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.NoReason;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.university.PeriodView;

/** What an answer must keep to. */
final class AnswerRules {

	private AnswerRules() {
	}

	/**
	 * The answer to be stored, without what does not go with it: a no has no seats and no
	 * weeks away, the others have no reason.
	 * @throws RuleViolation on the field that is wrong
	 */
	static NewAnswer checked(AnswerCommand said, SupervisorView supervisor, PeriodView period, PersonId givenBy,
			Channel channel, Instant givenAt) {
		if (said.answer() == Answer.NO) {
			NoReason reason = said.noReason();
			if (reason == null) {
				throw RuleViolation.onField("noReason", "supervisor.answer.reasonMissing");
			}
			return new NewAnswer(supervisor.id(), period.id(), Answer.NO, 0, reason, Set.of(), said.note(), givenBy,
					channel, givenAt);
		}
		requireSeats(said.seats(), supervisor);
		said.weeksAway().forEach((monday) -> requireWeekOf(period.dates(), monday));
		return new NewAnswer(supervisor.id(), period.id(), said.answer(), said.seats(), null, said.weeksAway(),
				said.note(), givenBy, channel, givenAt);
	}

	/** Refuses other than one student up to as many as the supervisor has at a time. */
	static void requireSeats(int seats, SupervisorView supervisor) {
		if (seats < 1 || seats > supervisor.maxStudentsAtATime()) {
			throw RuleViolation.onField("seats", "supervisor.answer.seatsRange", supervisor.maxStudentsAtATime());
		}
	}

	private static void requireWeekOf(DateRange period, LocalDate monday) {
		if (monday.getDayOfWeek() != DayOfWeek.MONDAY || !period.overlaps(new DateRange(monday, monday.plusDays(6)))) {
			throw RuleViolation.onField("weeksAway", "supervisor.answer.weekOutsidePeriod");
		}
	}

}
