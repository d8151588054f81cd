package no.praksisplass.placement;

import java.time.Instant;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;

/**
 * A repair of what is published in a round.
 *
 * @param roundId the round
 * @param runNumber which of its runs the repair is
 * @param problemSha256 SHA-256 of the problem file
 * @param resultSha256 SHA-256 of the result file
 * @param repairedBy who repaired
 * @param repairedAt when
 * @param reason why
 */
public record RepairView(RoundId roundId, int runNumber, String problemSha256, String resultSha256, PersonId repairedBy,
		Instant repairedAt, String reason) {
}
