package no.praksisplass.matching.web;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/** A decision about a seat. */
public class SeatForm extends DecisionForm {

	@NotNull
	private @Nullable SupervisorId supervisor;

	@NotNull
	private @Nullable PeriodId period;

	/** The seat, once the form is valid. */
	Seat seat() {
		return new Seat(Objects.requireNonNull(this.supervisor), Objects.requireNonNull(this.period));
	}

	public @Nullable SupervisorId getSupervisor() {
		return this.supervisor;
	}

	public void setSupervisor(@Nullable SupervisorId supervisor) {
		this.supervisor = supervisor;
	}

	public @Nullable PeriodId getPeriod() {
		return this.period;
	}

	public void setPeriod(@Nullable PeriodId period) {
		this.period = period;
	}

}
