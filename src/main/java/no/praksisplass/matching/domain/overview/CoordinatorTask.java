package no.praksisplass.matching.domain.overview;

import java.time.Instant;

import no.praksisplass.round.RoundView;
import org.jspecify.annotations.Nullable;

/**
 * Something a coordinator should do now.
 *
 * @param kind what
 * @param path the page to do it on
 * @param about the round, practice or supervisor it concerns; absent where there is none
 * yet
 * @param count how many it concerns; 0 where there is nothing to count
 * @param due by when, if there is a deadline
 * @param overdue whether the deadline has passed
 */
public record CoordinatorTask(Kind kind, String path, @Nullable String about, int count, @Nullable Instant due,
		boolean overdue) {

	/** A task on a round's page. */
	static CoordinatorTask on(RoundView round, Kind kind, int count, @Nullable Instant due, Instant now) {
		return new CoordinatorTask(kind, "/coordinator/rounds/" + round.id(), round.name(), count, due,
				due != null && !now.isBefore(due));
	}

	/** The same on another page. */
	CoordinatorTask at(String other) {
		return new CoordinatorTask(this.kind, other, this.about, this.count, this.due, this.overdue);
	}

	/** What a coordinator can have to do. */
	public enum Kind {

		/** Another university asks to take something shared out of use. */
		ANSWER_DEACTIVATION,

		/** Coming periods are in no round. */
		ADD_ROUND,

		/** The round has no periods yet. */
		ADD_PERIODS,

		/** Supervisors have not answered. */
		CHASE_ANSWERS,

		/** GPs who do not supervise yet have said yes or maybe. */
		WELCOME_SUPERVISORS,

		/** There are fewer places than wanted. */
		FIND_PLACES,

		/** Students have not delivered wishes, and still can. */
		CHASE_WISHES,

		/** Wishes are closed, and there is no draft yet. */
		RUN,

		/** Wishes are closed, and the newest draft is built on older data. */
		RUN_AGAIN,

		/** Something stands in the way of publishing the newest draft. */
		CLEAR_DRAFT,

		/** The newest draft can be published. */
		PUBLISH,

		/** Something stood in the way of a publication planned for a set time. */
		PUBLISH_REFUSED,

		/** The newest draft leaves students without a place. */
		PLACE_STUDENTS,

		/** The round is published, and students in it are without a place. */
		PLACE_LEFT_OVER

	}

}
