package no.praksisplass.matching.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;

/** A decision about several seats at once. */
public class SeatsForm extends DecisionForm {

	private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private List<@Pattern(regexp = ID + " " + ID) String> seats = List.of();

	/** The seats, once the form is valid. */
	List<Seat> chosen() {
		return this.seats.stream().map((text) -> text.split(" ", 2)).map(SeatsForm::seat).toList();
	}

	private static Seat seat(String[] parts) {
		return new Seat(new SupervisorId(UUID.fromString(parts[0])), new PeriodId(UUID.fromString(parts[1])));
	}

	/** Each with its supervisor and its period, and a space between. */
	public List<String> getSeats() {
		return this.seats;
	}

	public void setSeats(List<String> seats) {
		this.seats = List.copyOf(seats);
	}

}
