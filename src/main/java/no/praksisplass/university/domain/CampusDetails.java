package no.praksisplass.university.domain;

import no.praksisplass.university.CampusView;

/**
 * A campus for the administrator's pages.
 *
 * @param campus the campus
 * @param version for noticing that somebody else changed it meanwhile
 * @param municipalityName the name of its municipality
 */
public record CampusDetails(CampusView campus, long version, String municipalityName) {

}
