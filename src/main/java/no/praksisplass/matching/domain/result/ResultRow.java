package no.praksisplass.matching.domain.result;

import no.praksisplass.matching.domain.run.RunPlacementView;
import no.praksisplass.matching.engine.model.Unplaced;
import no.praksisplass.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * What a run means for one student.
 *
 * @param student who
 * @param name the student's name
 * @param number the student number
 * @param cohort the student's cohort
 * @param place where the run puts the student; absent without a place
 * @param reason why there is no place; absent with one
 */
public record ResultRow(StudentId student, String name, String number, String cohort, @Nullable Place place,
		Unplaced.@Nullable Reason reason) {

	/**
	 * Where a run puts a student.
	 *
	 * @param placement ids, wish and journey
	 * @param supervisor the supervisor's name
	 * @param practice the practice's name
	 * @param municipality the municipality's name
	 * @param period the period's name
	 * @param unconfirmed whether the supervisor answered maybe and has not confirmed
	 * @param changed whether something else was published last
	 */
	public record Place(RunPlacementView placement, String supervisor, String practice, String municipality,
			String period, boolean unconfirmed, boolean changed) {
	}

	/** The rank of the wish that is met, as in a filter. */
	public WishOutcome outcome() {
		if (this.place == null) {
			return WishOutcome.UNPLACED;
		}
		Integer rank = this.place.placement().wishRank();
		return (rank == null) ? WishOutcome.UNWISHED : WishOutcome.ofRank(rank);
	}

}
