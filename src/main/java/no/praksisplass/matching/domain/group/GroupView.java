package no.praksisplass.matching.domain.group;

import java.time.Instant;
import java.util.List;

import no.praksisplass.shared.StudentGroupId;
import no.praksisplass.shared.StudentId;

/**
 * Students who are placed together.
 *
 * @param id the group
 * @param nearness how near one another
 * @param reason why
 * @param at since when
 * @param students who, in the order of their ids
 */
public record GroupView(StudentGroupId id, Nearness nearness, String reason, Instant at, List<StudentId> students) {

	public GroupView {
		students = List.copyOf(students);
	}

}
