package no.praksisplass.matching.domain.hearing;

import java.time.Instant;
import java.util.UUID;

import no.praksisplass.shared.StudentId;
import no.praksisplass.university.PeriodView;

/**
 * A student who is proposed to a supervisor: name and study, and no more.
 *
 * @param hearing in which hearing
 * @param student who
 * @param studentName the student's name
 * @param university whose student
 * @param course what the student studies
 * @param period when the student would come
 * @param until when the time to object is up
 * @param state what the supervisor has said
 */
public record Proposal(UUID hearing, StudentId student, String studentName, String university, String course,
		PeriodView period, Instant until, State state) {

	/** What a supervisor has said about a proposed student. */
	public enum State {

		/** She answered yes to the period, and nothing more is needed. */
		PROPOSED,

		/** She answered maybe to the period, and has yet to say yes to the student. */
		UNCONFIRMED,

		/** She answered maybe to the period, and yes to the student. */
		CONFIRMED,

		/** She objects. */
		OBJECTED

	}

}
