package no.praksisplass.matching.domain.hearing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import no.praksisplass.shared.StudentId;
import no.praksisplass.student.ConflictKind;
import org.jspecify.annotations.Nullable;

/**
 * A hearing as its coordinator sees it.
 *
 * @param id which hearing
 * @param openedAt since when
 * @param end until when
 * @param open whether supervisors can object now
 * @param supervisors how many are asked
 * @param objections what they object to, oldest first
 */
public record HearingView(UUID id, Instant openedAt, Instant end, boolean open, int supervisors,
		List<ObjectionRow> objections) {

	public HearingView {
		objections = List.copyOf(objections);
	}

	/**
	 * An objection. Its note is sensitive.
	 *
	 * @param student who cannot come
	 * @param studentName the student's name
	 * @param supervisor the supervisor's name
	 * @param period the period's name
	 * @param kind why
	 * @param note in the supervisor's own words, if there are any
	 * @param at when
	 */
	public record ObjectionRow(StudentId student, String studentName, String supervisor, String period,
			ConflictKind kind, @Nullable String note, Instant at) {

		@Override
		public String toString() {
			return "ObjectionRow[" + this.student + "]";
		}

	}

}
