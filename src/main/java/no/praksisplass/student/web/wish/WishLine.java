package no.praksisplass.student.web.wish;

import org.jspecify.annotations.Nullable;

/**
 * A line of the list as the page shows it.
 *
 * @param rank its rank
 * @param key what the forms send
 * @param place the name of the practice, municipality or county
 * @param kind {@code practice}, {@code municipality} or {@code county}
 * @param where the municipality of a practice, the county of a municipality
 * @param period the name of its only period, or null for any
 * @param completed whether the product added it
 */
public record WishLine(int rank, String key, String place, String kind, @Nullable String where, @Nullable String period,
		boolean completed) {
}
