package no.praksisplass.report.domain.capacity;

import java.util.EnumSet;
import java.util.List;

import no.praksisplass.matching.OfferedSeat;
import no.praksisplass.matching.OfferedSeat.State;
import no.praksisplass.matching.PracticeSeats;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.Takers;

/**
 * A figure of capacity. All count students at a time. What is offered with yes and maybe
 * is the sum of what can be used and of everything that keeps the rest from being used.
 */
public enum Figure {

	/** Offered with a yes. */
	YES,

	/** Offered with a maybe. */
	MAYBE,

	/** Offered with a maybe that the round does not count. */
	MAYBE_LEFT_OUT,

	/** At practices out of use or of another kind than the period wants. */
	UNFIT,

	/** Of supervisors whom the university leaves in peace. */
	PAUSED,

	/** Taken by doctors in training. */
	TRAINEES,

	/** Taken by other universities. */
	OTHERS,

	/** Taken by other rounds of the same university. */
	OWN,

	/** Closed by the coordinator, or more than the supervisor takes in a round. */
	CLOSED,

	/** Seats open at practices that lack rooms for them. */
	NO_ROOM,

	/** Student rooms left at the practices that offer seats. */
	ROOMS,

	/** What an allocation can use: seats and rooms. */
	USABLE;

	/** What is offered, what is taken from it, and at the end what is left. */
	public static List<Figure> reckoning() {
		return List.copyOf(EnumSet.complementOf(EnumSet.of(ROOMS)));
	}

	/** Whether it belongs to a practice as a whole and to none of its supervisors. */
	public boolean isCommon() {
		return this == NO_ROOM || this == ROOMS || this == USABLE;
	}

	/** What a supervisor's answer adds to the figure; 0 for a common one. */
	public int of(OfferedSeat seat) {
		return switch (this) {
			case YES -> answered(seat, Answer.YES);
			case MAYBE -> answered(seat, Answer.MAYBE);
			case MAYBE_LEFT_OUT -> all(seat, State.MAYBE_LEFT_OUT);
			case UNFIT -> all(seat, State.UNFIT);
			case PAUSED -> all(seat, State.PAUSED);
			case TRAINEES -> takers(seat).trainees();
			case OTHERS -> takers(seat).others();
			case OWN -> takers(seat).own();
			case CLOSED -> (seat.state() == State.COUNTED) ? seat.left() - seat.open() : 0;
			case NO_ROOM, ROOMS, USABLE -> 0;
		};
	}

	/** What a practice adds to the figure in a period. */
	public int of(PracticeSeats practice) {
		return switch (this) {
			case NO_ROOM -> practice.open() - practice.usable();
			case ROOMS -> practice.rooms().left();
			case USABLE -> practice.usable();
			default -> practice.seats().stream().mapToInt(this::of).sum();
		};
	}

	private static int answered(OfferedSeat seat, Answer answer) {
		return (seat.answer().answer() == answer) ? seat.answer().seats() : 0;
	}

	private static int all(OfferedSeat seat, State state) {
		return (seat.state() == state) ? seat.answer().seats() : 0;
	}

	private static Takers takers(OfferedSeat seat) {
		return (seat.state() == State.COUNTED) ? seat.takers().atMost(seat.answer().seats()) : Takers.NONE;
	}

}
