package no.praksisplass.matching.domain.publication;

import java.time.Instant;
import java.util.List;

import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.SeatsTakenException.Shortage;
import no.praksisplass.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of publishing a run, and what to know before.
 *
 * @param unconfirmed placements with supervisors who answered maybe and have not
 * confirmed
 * @param surpluses supervisors with more students than they take in a round
 * @param shortages seats and rooms that are no longer there
 * @param barred students who must not be with their supervisor
 * @param hearingUntil until when supervisors can object; null if they cannot now
 * @param unplaced students without a place; does not stand in the way
 * @param olderData whether the round has changed since the run; does not stand in the way
 * @param wishesUntil until when students can still change their wishes; null if they
 * cannot; does not stand in the way
 */
public record PublicationCheck(List<Unconfirmed> unconfirmed, List<Surplus> surpluses, List<Shortage> shortages,
		List<Barred> barred, @Nullable Instant hearingUntil, int unplaced, boolean olderData,
		@Nullable Instant wishesUntil) {

	public PublicationCheck {
		unconfirmed = List.copyOf(unconfirmed);
		surpluses = List.copyOf(surpluses);
		shortages = List.copyOf(shortages);
		barred = List.copyOf(barred);
	}

	/** Whether nothing stands in the way. */
	public boolean possible() {
		return hindrances() == 0 && this.hearingUntil == null;
	}

	/** How many things have to be put right first. */
	public int hindrances() {
		return this.unconfirmed.size() + this.surpluses.size() + this.shortages.size() + this.barred.size();
	}

	/**
	 * A placement against which the supervisor or the coordinator has objected since the
	 * run was made.
	 *
	 * @param student who
	 * @param studentName the student's name
	 * @param supervisor the supervisor's name
	 */
	public record Barred(StudentId student, String studentName, String supervisor) {
	}

	/**
	 * A placement to be confirmed.
	 *
	 * @param student who
	 * @param studentName the student's name
	 * @param seat with whom and when
	 * @param supervisor the supervisor's name
	 * @param period the period's name
	 */
	public record Unconfirmed(StudentId student, String studentName, Seat seat, String supervisor, String period) {
	}

	/**
	 * A supervisor with too many students.
	 *
	 * @param supervisor the supervisor's name
	 * @param most how many the supervisor takes in a round
	 * @param given how many the run gives
	 * @param seats the seats it uses, of which one has to be closed for each student too
	 * many
	 */
	public record Surplus(String supervisor, int most, int given, List<SurplusSeat> seats) {

		public Surplus {
			seats = List.copyOf(seats);
		}

	}

	/**
	 * A seat of a supervisor with too many students.
	 *
	 * @param seat with whom and when
	 * @param period the period's name
	 * @param students how many the run puts there
	 */
	public record SurplusSeat(Seat seat, String period, int students) {
	}

}
