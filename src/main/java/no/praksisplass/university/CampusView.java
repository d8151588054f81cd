package no.praksisplass.university;

import no.praksisplass.shared.CampusId;
import no.praksisplass.shared.UniversityId;

/**
 * A campus as other features see it.
 *
 * @param id the campus
 * @param universityId the university it belongs to
 * @param name its name, unique at the university
 * @param municipalityNumber the four digits of its municipality
 */
public record CampusView(CampusId id, UniversityId universityId, String name, String municipalityNumber) {

}
