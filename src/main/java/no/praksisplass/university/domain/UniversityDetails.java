package no.praksisplass.university.domain;

import java.util.List;

import no.praksisplass.university.UniversityView;

/**
 * A university with what belongs to it, for the administrator's pages.
 *
 * @param university the university
 * @param version for noticing that somebody else changed it meanwhile
 * @param campuses its campuses by name
 * @param courses its courses by code
 */
public record UniversityDetails(UniversityView university, long version, List<CampusDetails> campuses,
		List<CourseDetails> courses) {

}
