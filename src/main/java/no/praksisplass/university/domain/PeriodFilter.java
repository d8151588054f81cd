package no.praksisplass.university.domain;

import no.praksisplass.shared.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * Which periods a list shows.
 *
 * @param text what the name contains; empty for any
 * @param course of which course, or of any
 * @param when past or not, or both
 */
public record PeriodFilter(String text, @Nullable CourseId course, @Nullable PeriodTime when) {

	public PeriodFilter {
		text = text.strip();
	}

	/** Where a period lies in time. */
	public enum PeriodTime {

		/** Under way or to come. */
		UPCOMING,

		/** Over. */
		PAST

	}

}
