package no.praksisplass.matching.domain.assembly;

import java.util.Map;

import no.praksisplass.geography.Travel;
import no.praksisplass.matching.engine.model.Problem;

/**
 * A round as a problem, and what belongs to it.
 *
 * @param problem the problem
 * @param key what its names stand for
 * @param journeys the journey to each candidate, by the name of the student, then of the
 * seat
 */
public record Assembly(Problem problem, RunKey key, Map<String, Map<String, Travel>> journeys) {

	public Assembly {
		journeys = Map.copyOf(journeys);
	}

}
