package no.praksisplass.supervisor.domain.answer;

import java.time.LocalDate;
import java.util.Set;

import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.NoReason;
import no.praksisplass.supervisor.OfferDetails;
import org.jspecify.annotations.Nullable;

/**
 * An answer as somebody fills it in.
 *
 * @param answer the answer
 * @param seats students at a time; of no account for a no
 * @param noReason why not; of no account for anything but a no
 * @param weeksAway Mondays of weeks away; of no account for a no
 * @param note a remark
 * @param askAgainOn from which day on to ask again; of no account but for a later
 * @param standIn who takes the students in the weeks away; of no account without such
 * @param details what is particular about the seats; of no account without seats
 * @param version the version of the answer that was on the page, or none where there was
 * no answer
 */
public record AnswerCommand(Answer answer, int seats, @Nullable NoReason noReason, Set<LocalDate> weeksAway,
		@Nullable String note, @Nullable LocalDate askAgainOn, @Nullable String standIn, OfferDetails details,
		@Nullable Long version) {

	public AnswerCommand {
		weeksAway = Set.copyOf(weeksAway);
	}

}
