package no.praksisplass.supervisor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/**
 * What counts as a supervisor's answer to a period: her own answer, or else her standing
 * yes.
 *
 * @param supervisorId who answered
 * @param periodId to what
 * @param answer the answer
 * @param seats students at a time, 0 for a no and for a later
 * @param standing whether it is a standing yes that carries over
 * @param noReason why not, only for a no
 * @param givenAt when it was given
 * @param channel how it was given
 * @param weeksAway Mondays of the weeks in which she is away
 * @param note her remark
 * @param askAgainOn from which day on she is to be asked again, only for a later
 * @param standIn who takes her students in the weeks away
 * @param details what is particular about the seats
 */
public record AnswerView(SupervisorId supervisorId, PeriodId periodId, Answer answer, int seats, boolean standing,
		@Nullable NoReason noReason, Instant givenAt, Channel channel, Set<LocalDate> weeksAway, @Nullable String note,
		@Nullable LocalDate askAgainOn, @Nullable String standIn, OfferDetails details) {

	public AnswerView {
		weeksAway = Set.copyOf(weeksAway);
	}

}
