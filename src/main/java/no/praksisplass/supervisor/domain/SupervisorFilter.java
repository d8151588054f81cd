package no.praksisplass.supervisor.domain;

import no.praksisplass.shared.Freshness;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * Which supervisors to list; what is absent or blank does not narrow the list.
 *
 * @param university whose pauses and periods count
 * @param query part of the name, the practice's name, or the HPR number
 * @param practice where they work
 * @param municipality municipality number
 * @param period the period whose answers the list shows
 * @param answer what they answered to it
 * @param state which of them
 * @param fresh how long ago somebody last said that what is known of her is right
 */
public record SupervisorFilter(UniversityId university, @Nullable String query, @Nullable PracticeId practice,
		@Nullable String municipality, @Nullable PeriodId period, @Nullable AnswerFilter answer,
		@Nullable StateFilter state, @Nullable Freshness fresh) {

	/** What was answered to the period. */
	public enum AnswerFilter {

		/** Yes, standing or not. */
		YES,

		/** Maybe. */
		MAYBE,

		/** No. */
		NO,

		/** Wants to be asked again later. */
		LATER,

		/** Nothing yet, or nothing any more. */
		NONE,

		/** A standing yes that carries over. */
		STANDING

	}

	/** Which supervisors. */
	public enum StateFilter {

		/** Active ones who supervise. */
		SUPERVISING,

		/** GPs of the practices who do not supervise yet. */
		NOT_YET,

		/** Those whom the university leaves in peace today. */
		PAUSED,

		/** Those out of use. */
		INACTIVE

	}

}
