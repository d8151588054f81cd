package no.praksisplass.demo.load;

import java.util.Objects;

import no.praksisplass.geography.Coordinate;
import no.praksisplass.person.NewPerson;
import no.praksisplass.student.NewBase;
import no.praksisplass.student.NewStudent;

/**
 * A student as loaded.
 *
 * @param name who it is
 * @param said what was said of the student
 */
record Enrolled(NewPerson name, NewStudent said) {

	/** Kilometres as the crow flies from the nearest base. */
	double kilometresTo(Place place) {
		return this.said.bases()
			.stream()
			.map(NewBase::coordinate)
			.mapToDouble((base) -> position(base).metresTo(place.position()) / 1000)
			.min()
			.orElseThrow();
	}

	private static Coordinate position(Coordinate base) {
		return Objects.requireNonNull(base);
	}

}
