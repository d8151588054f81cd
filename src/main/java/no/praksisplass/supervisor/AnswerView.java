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
 * @param seats students at a time, 0 only for a no
 * @param standing whether it is a standing yes that carries over
 * @param noReason why not, only for a no
 * @param givenAt when it was given
 * @param channel how it was given
 * @param weeksAway Mondays of the weeks in which she is away
 * @param note her remark
 */
public record AnswerView(SupervisorId supervisorId, PeriodId periodId, Answer answer, int seats, boolean standing,
		@Nullable NoReason noReason, Instant givenAt, Channel channel, Set<LocalDate> weeksAway,
		@Nullable String note) {

	public AnswerView {
		weeksAway = Set.copyOf(weeksAway);
	}

}
