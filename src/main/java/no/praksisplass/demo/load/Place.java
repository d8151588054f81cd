package no.praksisplass.demo.load;

import java.util.Objects;

import no.praksisplass.demo.source.Town;
import no.praksisplass.geography.Coordinate;
import no.praksisplass.practice.NewPractice;
import no.praksisplass.shared.PracticeId;

/**
 * A practice as it has been loaded.
 *
 * @param id the practice
 * @param said what was said of it
 * @param town where it is
 */
record Place(PracticeId id, NewPractice said, Town town) {

	Coordinate position() {
		return Objects.requireNonNull(this.said.coordinate());
	}

}
