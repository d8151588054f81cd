package no.praksisplass.matching.domain.assembly;

import java.util.Map;

import no.praksisplass.geography.Travel;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.StudentId;

/**
 * A round as a problem, and what the problem's names stand for.
 *
 * @param problem the problem
 * @param students students by their names in the files
 * @param seats seats by their names in the files
 * @param journeys the journey to each candidate, by student, then by seat
 * @param exclusions why the others are no candidates
 */
public record Assembly(Problem problem, Map<String, StudentId> students, Map<String, AssembledSeat> seats,
		Map<String, Map<String, Travel>> journeys, Exclusions exclusions) {

	public Assembly {
		students = Map.copyOf(students);
		seats = Map.copyOf(seats);
	}

	/** The seat of a supervisor and period, for reading decisions. */
	static Seat key(AssembledSeat seat) {
		return new Seat(seat.supervisor(), seat.period());
	}

}
