package no.praksisplass.student.domain.list;

import no.praksisplass.shared.CampusId;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * Which students a list shows; what is null does not narrow it.
 *
 * @param search part of the name, or the beginning of the student number
 * @param cohort the year or class
 * @param campus the campus
 * @param period a period that the student can have
 * @param round a round that the student is in
 * @param wishes whether the student has delivered wishes in the round, or in any where
 * none is given
 * @param consideration whether an application was granted
 */
public record StudentFilter(@Nullable String search, @Nullable String cohort, @Nullable CampusId campus,
		@Nullable PeriodId period, @Nullable RoundId round, @Nullable Boolean wishes, @Nullable Boolean consideration) {

	/** The same filter, where an empty text is none. */
	public StudentFilter tidy() {
		return new StudentFilter(tidy(this.search), tidy(this.cohort), this.campus, this.period, this.round,
				this.wishes, this.consideration);
	}

	/** Whether it narrows anything. */
	public boolean narrows() {
		return this.search != null || this.cohort != null || this.campus != null || this.period != null
				|| this.round != null || this.wishes != null || this.consideration != null;
	}

	private static @Nullable String tidy(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
