package no.praksisplass.matching.domain.result;

import java.util.Locale;

import no.praksisplass.shared.PeriodId;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a result to show.
 *
 * @param text part of a name, student number, practice, supervisor or municipality
 * @param outcome the wish that is met
 * @param period the period
 * @param only rows with a mark
 */
public record ResultFilter(@Nullable String text, @Nullable WishOutcome outcome, @Nullable PeriodId period,
		@Nullable Mark only) {

	/** No filter: every row. */
	public static final ResultFilter ALL = new ResultFilter(null, null, null, null);

	/** Students without a place whose name or number contains a text. */
	public static ResultFilter unplaced(@Nullable String text) {
		return new ResultFilter(text, WishOutcome.UNPLACED, null, null);
	}

	boolean accepts(ResultRow row) {
		ResultRow.Place place = row.place();
		return (this.outcome == null || this.outcome == row.outcome())
				&& (this.period == null || (place != null && this.period.equals(place.placement().periodId())))
				&& (this.only == null || (place != null && this.only.isOn(place))) && acceptsText(row, place);
	}

	private boolean acceptsText(ResultRow row, ResultRow.@Nullable Place place) {
		if (this.text == null || this.text.isBlank()) {
			return true;
		}
		String sought = this.text.strip().toLowerCase(Locale.ROOT);
		String where = (place != null) ? place.practice() + ' ' + place.supervisor() + ' ' + place.municipality() : "";
		return (row.name() + ' ' + row.number() + ' ' + where).toLowerCase(Locale.ROOT).contains(sought);
	}

	/** What a row can be marked with. */
	public enum Mark {

		/** Locked by a coordinator or a set place. */
		LOCKED,

		/** The supervisor's maybe is not confirmed. */
		UNCONFIRMED,

		/** Something else was published last. */
		CHANGED;

		boolean isOn(ResultRow.Place place) {
			return switch (this) {
				case LOCKED -> place.placement().locked();
				case UNCONFIRMED -> place.unconfirmed();
				case CHANGED -> place.changed();
			};
		}

	}

}
