package no.praksisplass.matching.domain.assembly;

import java.util.Map;

/**
 * Why pairs are no candidates. Names are those of the files.
 *
 * @param pairs by student, then by seat
 * @param seats seats that no student can reach
 */
public record Exclusions(Map<String, Map<String, ExclusionReason>> pairs, Map<String, SeatExclusion> seats) {

	public Exclusions {
		pairs = Map.copyOf(pairs);
		seats = Map.copyOf(seats);
	}

	/** The reasons of one student, by seat. */
	public Map<String, ExclusionReason> of(String student) {
		return this.pairs.getOrDefault(student, Map.of());
	}

}
