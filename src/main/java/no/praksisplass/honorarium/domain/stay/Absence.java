package no.praksisplass.honorarium.domain.stay;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import no.praksisplass.shared.DateRange;

/** Days a student was away. */
@Embeddable
class Absence {

	private LocalDate startsOn;

	private LocalDate endsOn;

	@SuppressWarnings("NullAway.Init")
	protected Absence() {
	}

	Absence(DateRange days) {
		this.startsOn = days.from();
		this.endsOn = days.to();
	}

	DateRange days() {
		return new DateRange(this.startsOn, this.endsOn);
	}

}
