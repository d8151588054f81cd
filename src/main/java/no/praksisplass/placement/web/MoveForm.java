package no.praksisplass.placement.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;

/** A placement to be moved. */
public class MoveForm {

	private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

	/** Supervisor and period with a space between. */
	@NotBlank(message = "{placement.move.choose}")
	@Pattern(regexp = "\\s*|" + ID + " " + ID, message = "{placement.seat.unknown}")
	private String seat = "";

	@NotBlank(message = "{placement.reason.required}")
	@Size(max = 2000)
	private String reason = "";

	/** A seat as the form sends it. */
	static String text(Seat seat) {
		return seat.supervisor() + " " + seat.period();
	}

	/** The seat that is chosen, once the form is valid. */
	Seat toSeat() {
		String[] parts = this.seat.split(" ", 2);
		return new Seat(new SupervisorId(UUID.fromString(parts[0])), new PeriodId(UUID.fromString(parts[1])));
	}

	public String getSeat() {
		return this.seat;
	}

	public void setSeat(String seat) {
		this.seat = seat;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
