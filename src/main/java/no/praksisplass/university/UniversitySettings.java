package no.praksisplass.university;

/**
 * What can be said of a university.
 *
 * @param code a short name, 2 to 20 small letters and digits, unique
 * @param name the name in full
 * @param supervisorLabel what this university calls a supervisor
 */
public record UniversitySettings(String code, String name, String supervisorLabel) {

}
