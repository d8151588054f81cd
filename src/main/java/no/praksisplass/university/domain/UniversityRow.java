package no.praksisplass.university.domain;

import java.util.UUID;

/**
 * A line in the list of universities.
 *
 * @param id the university
 * @param code its code
 * @param name its name
 * @param campuses how many campuses it has
 * @param courses how many courses in use it has
 */
public record UniversityRow(UUID id, String code, String name, long campuses, long courses) {

}
