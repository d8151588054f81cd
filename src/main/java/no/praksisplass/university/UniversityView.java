package no.praksisplass.university;

import no.praksisplass.shared.UniversityId;

/**
 * A university as other features see it.
 *
 * @param id the university
 * @param code a short name in small letters and digits, such as {@code uib}
 * @param name the name in full
 * @param supervisorLabel what this university calls a supervisor
 */
public record UniversityView(UniversityId id, String code, String name, String supervisorLabel) {

}
