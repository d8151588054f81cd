package no.praksisplass.placement;

import java.util.List;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;

/**
 * Publishes an allocation.
 *
 * @param round the round
 * @param runNumber which of its runs
 * @param problemSha256 SHA-256 of the problem file
 * @param resultSha256 SHA-256 of the result file
 * @param by who publishes
 * @param choices who goes where
 */
public record PublishRound(RoundId round, int runNumber, String problemSha256, String resultSha256, PersonId by,
		List<SeatChoice> choices) {

	public PublishRound {
		choices = List.copyOf(choices);
	}

}
