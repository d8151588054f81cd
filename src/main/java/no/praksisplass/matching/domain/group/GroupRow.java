package no.praksisplass.matching.domain.group;

import java.util.List;

/**
 * A group with the names of its students.
 *
 * @param group the group
 * @param names names and student numbers, sorted by name
 */
public record GroupRow(GroupView group, List<String> names) {

	public GroupRow {
		names = List.copyOf(names);
	}

}
