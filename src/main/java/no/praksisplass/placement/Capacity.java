package no.praksisplass.placement;

import java.util.Map;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.SupervisorPost;
import no.praksisplass.supervisor.Takers;

/**
 * What one round can use in its periods: the seats that supervisors offer and the rooms
 * that practices have, less trainees and the published placements of other rounds.
 *
 * @param seats the seats of each supervisor and period that offers any, even where none
 * is left
 * @param uncounted what is answered with maybe where the round takes no maybe
 * @param rooms the rooms of each practice that such a supervisor works at, by period
 */
public record Capacity(Map<Seat, Offer> seats, Map<Seat, Offer> uncounted, Map<Room, Rooms> rooms) {

	public Capacity {
		seats = Map.copyOf(seats);
		uncounted = Map.copyOf(uncounted);
		rooms = Map.copyOf(rooms);
	}

	/** Students that a supervisor can have in a period; 0 where nothing is offered. */
	public int seatsLeft(SupervisorId supervisor, PeriodId period) {
		Offer offer = this.seats.get(new Seat(supervisor, period));
		return (offer != null) ? offer.left() : 0;
	}

	/** Students that a practice has rooms for in a period. */
	public int roomsLeft(PracticeId practice, PeriodId period) {
		return rooms(practice, period).left();
	}

	/** A practice's rooms in a period; none where no seat is offered. */
	public Rooms rooms(PracticeId practice, PeriodId period) {
		return this.rooms.getOrDefault(new Room(practice, period), Rooms.NONE);
	}

	/** A supervisor in a period. */
	public record Seat(SupervisorId supervisor, PeriodId period) {
	}

	/** A practice in a period. */
	public record Room(PracticeId practice, PeriodId period) {
	}

	/**
	 * The student rooms of a practice in a period.
	 *
	 * @param all how many it has
	 * @param takers what takes some of them
	 * @param left how many are left, 0 or more
	 */
	public record Rooms(int all, Takers takers, int left) {

		static final Rooms NONE = new Rooms(0, Takers.NONE, 0);

	}

	/**
	 * What a supervisor offers in a period.
	 *
	 * @param answer the answer that counts
	 * @param supervisor who offers it, and where she works
	 * @param paused whether the university leaves the supervisor in peace now; then none
	 * is left
	 * @param takers what takes the supervisor's seats
	 * @param left seats left, 0 or more
	 */
	public record Offer(AnswerView answer, SupervisorPost supervisor, boolean paused, Takers takers, int left) {

		/** Where the supervisor works. */
		public PracticeId practice() {
			return this.supervisor.practiceId();
		}

	}

}
