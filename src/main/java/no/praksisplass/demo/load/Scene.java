package no.praksisplass.demo.load;

import java.time.Instant;
import java.util.List;

import no.praksisplass.demo.source.Chance;
import no.praksisplass.demo.source.NameSource;
import no.praksisplass.demo.source.Semester;

/**
 * What all universities of one loading have in common.
 *
 * @param semester the semester being prepared
 * @param now the time of loading
 * @param names gives names to everybody, so that nobody's e-mail address comes twice
 * @param staff draws who works at the universities
 * @param places all practices
 */
record Scene(Semester semester, Instant now, NameSource names, Chance staff, List<Place> places) {

	List<Place> placesOf(UniversityPlan plan) {
		return this.places.stream().filter((place) -> place.town().isIn(plan.counties())).toList();
	}

}
