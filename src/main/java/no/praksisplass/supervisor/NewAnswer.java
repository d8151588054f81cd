package no.praksisplass.supervisor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/**
 * An answer to be stored as it was given; the fields are those of {@link AnswerView}, and
 * who gave it.
 */
public record NewAnswer(SupervisorId supervisorId, PeriodId periodId, Answer answer, int seats,
		@Nullable NoReason noReason, Set<LocalDate> weeksAway, @Nullable String note, PersonId givenBy, Channel channel,
		Instant givenAt, @Nullable LocalDate askAgainOn, @Nullable String standIn, OfferDetails details) {

	public NewAnswer {
		weeksAway = Set.copyOf(weeksAway);
	}

	/** An answer with nothing particular about its seats. */
	public NewAnswer(SupervisorId supervisorId, PeriodId periodId, Answer answer, int seats,
			@Nullable NoReason noReason, Set<LocalDate> weeksAway, @Nullable String note, PersonId givenBy,
			Channel channel, Instant givenAt) {
		this(supervisorId, periodId, answer, seats, noReason, weeksAway, note, givenBy, channel, givenAt, null, null,
				OfferDetails.NONE);
	}

}
