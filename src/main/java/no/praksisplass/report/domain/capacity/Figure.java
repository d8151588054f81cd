package no.praksisplass.report.domain.capacity;

import java.util.EnumSet;
import java.util.List;
import java.util.function.ToIntFunction;

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
	YES((seat) -> (seat.answer().answer() == Answer.YES) ? seat.answer().seats() : 0),

	/** Offered with a maybe. */
	MAYBE((seat) -> (seat.answer().answer() == Answer.MAYBE) ? seat.answer().seats() : 0),

	/** Offered with a maybe that the round does not count. */
	MAYBE_LEFT_OUT((seat) -> all(seat, State.MAYBE_LEFT_OUT)),

	/** At practices out of use or of another kind than the period wants. */
	UNFIT((seat) -> all(seat, State.UNFIT)),

	/** Of supervisors whom the university leaves in peace. */
	PAUSED((seat) -> all(seat, State.PAUSED)),

	/** Taken by doctors in training. */
	TRAINEES((seat) -> takers(seat).trainees()),

	/** Taken by other universities. */
	OTHERS((seat) -> takers(seat).others()),

	/** Taken by other rounds of the same university. */
	OWN((seat) -> takers(seat).own()),

	/** Closed by the coordinator, or more than the supervisor takes in a round. */
	CLOSED((seat) -> (seat.state() == State.COUNTED) ? seat.left() - seat.open() : 0),

	/** Seats open at practices that lack rooms for them. */
	NO_ROOM((seat) -> 0, (practice) -> practice.open() - practice.usable()),

	/** Student rooms left at the practices that offer seats. */
	ROOMS((seat) -> 0, (practice) -> practice.rooms().left()),

	/** What an allocation can use: seats and rooms. */
	USABLE((seat) -> 0, PracticeSeats::usable);

	private final ToIntFunction<OfferedSeat> ofSeat;

	private final ToIntFunction<PracticeSeats> ofPractice;

	private final boolean common;

	Figure(ToIntFunction<OfferedSeat> ofSeat) {
		this.ofSeat = ofSeat;
		this.ofPractice = (practice) -> practice.seats().stream().mapToInt(ofSeat).sum();
		this.common = false;
	}

	Figure(ToIntFunction<OfferedSeat> none, ToIntFunction<PracticeSeats> ofPractice) {
		this.ofSeat = none;
		this.ofPractice = ofPractice;
		this.common = true;
	}

	/** What is offered, what is taken from it, and at the end what is left. */
	public static List<Figure> reckoning() {
		return List.copyOf(EnumSet.complementOf(EnumSet.of(ROOMS)));
	}

	/** Whether it belongs to a practice as a whole and to none of its supervisors. */
	public boolean isCommon() {
		return this.common;
	}

	/** What a supervisor's answer adds to the figure; 0 for a common one. */
	public int of(OfferedSeat seat) {
		return this.ofSeat.applyAsInt(seat);
	}

	/** What a practice adds to the figure in a period. */
	public int of(PracticeSeats practice) {
		return this.ofPractice.applyAsInt(practice);
	}

	private static int all(OfferedSeat seat, State state) {
		return (seat.state() == state) ? seat.answer().seats() : 0;
	}

	private static Takers takers(OfferedSeat seat) {
		return (seat.state() == State.COUNTED) ? seat.takers().atMost(seat.answer().seats()) : Takers.NONE;
	}

}
