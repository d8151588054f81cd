package no.praksisplass.matching;

import java.util.List;

import no.praksisplass.placement.Capacity.Rooms;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;

/**
 * What a practice offers in a period.
 *
 * @param period the period
 * @param practice the practice
 * @param seats what its supervisors have answered with yes or maybe, never empty
 * @param rooms its student rooms
 */
public record PracticeSeats(PeriodId period, PracticeId practice, List<OfferedSeat> seats, Rooms rooms) {

	public PracticeSeats {
		seats = List.copyOf(seats);
	}

	/** Seats open for the allocation, whatever the rooms. */
	public int open() {
		return this.seats.stream().mapToInt(OfferedSeat::open).sum();
	}

	/** Students that the allocation can send: what both seats and rooms allow. */
	public int usable() {
		return Math.min(open(), this.rooms.left());
	}

}
