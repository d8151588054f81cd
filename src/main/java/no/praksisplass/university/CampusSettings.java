package no.praksisplass.university;

/**
 * What can be said of a campus.
 *
 * @param name its name, unique at the university
 * @param municipalityNumber the four digits of its municipality
 */
public record CampusSettings(String name, String municipalityNumber) {

}
