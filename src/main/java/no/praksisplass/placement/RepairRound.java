package no.praksisplass.placement;

import java.util.List;
import java.util.Set;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;

/**
 * Puts a repair in the place of what is published in a round.
 *
 * @param round the round
 * @param runNumber which of its runs the repair is
 * @param problemSha256 SHA-256 of the problem file
 * @param resultSha256 SHA-256 of the result file
 * @param by who repairs
 * @param reason why
 * @param choices who goes where from now on
 * @param settled students whose stay is over; their placements stand as they are
 */
public record RepairRound(RoundId round, int runNumber, String problemSha256, String resultSha256, PersonId by,
		String reason, List<SeatChoice> choices, Set<StudentId> settled) {

	public RepairRound {
		choices = List.copyOf(choices);
		settled = Set.copyOf(settled);
	}

}
