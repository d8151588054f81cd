package no.praksisplass.matching.engine.model;

import java.util.Arrays;

/**
 * The candidates by column, sorted by student and seat. Holds, never copies, its arrays.
 *
 * @param first for every student the first candidate, and one entry more
 */
@SuppressWarnings("ArrayRecordComponent")
record Candidates(int[] first, int[] seat, int[] rank, int[] distance, int[] penalty, int[] cost) {

	/** The candidate of a student in a seat, negative where there is none. */
	int find(int student, int seat) {
		return Arrays.binarySearch(this.seat, this.first[student], this.first[student + 1], seat);
	}

}
