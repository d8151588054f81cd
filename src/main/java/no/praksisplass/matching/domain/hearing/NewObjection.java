package no.praksisplass.matching.domain.hearing;

import no.praksisplass.student.ConflictKind;

/**
 * An objection to be made.
 *
 * @param kind why the student cannot come
 * @param note the supervisor's own words, 1000 characters at most; may be empty
 */
public record NewObjection(ConflictKind kind, String note) {

	@Override
	public String toString() {
		return "NewObjection[" + this.kind + "]";
	}

}
