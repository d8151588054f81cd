package no.praksisplass.matching;

import java.util.List;

import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to.
 *
 * @param id which run
 * @param number counts the round's runs from 1
 * @param round of which round
 * @param places where it puts students
 * @param unplaced students without a place
 */
public record SolvedRun(RunId id, int number, RoundView round, List<Place> places, int unplaced) {

	public SolvedRun {
		places = List.copyOf(places);
	}

	/**
	 * Where the run puts a student.
	 *
	 * @param student who
	 * @param practice where
	 * @param wishRank the rank of the student's best wish that covers it; absent if none
	 * does
	 * @param metres travel one way
	 */
	public record Place(StudentId student, PracticeId practice, @Nullable Integer wishRank, int metres) {
	}

}
