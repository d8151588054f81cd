package no.praksisplass.matching.domain.run;

import no.praksisplass.round.AllocationRule;
import no.praksisplass.round.FairnessRule;

/**
 * What came of a run.
 *
 * @param rule the rule that was in force
 * @param fairness the fairness that was in force
 * @param placed students placed
 * @param unplaced students without a place
 * @param metres travel of all placed, one way
 * @param changes students who do not keep what was published last
 * @param problemSha256 SHA-256 of the problem file
 * @param resultSha256 SHA-256 of the result file
 */
public record RunOutcome(AllocationRule rule, FairnessRule fairness, int placed, int unplaced, long metres, int changes,
		String problemSha256, String resultSha256) {
}
