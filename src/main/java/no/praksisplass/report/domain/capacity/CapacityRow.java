package no.praksisplass.report.domain.capacity;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table of capacity.
 *
 * @param key which period, county, municipality or practice it is; empty for the sums
 * @param name how that is called
 * @param about what is said below the name
 * @param wanted how many places are wanted; absent where only part of the country is
 * shown
 * @param shortfall places wanted that cannot be had: more than enough in one period is no
 * help in another
 * @param figures the figures
 */
public record CapacityRow(String key, String name, String about, @Nullable Integer wanted, @Nullable Integer shortfall,
		Figures figures) {

	static Comparator<CapacityRow> byName() {
		return Comparator.comparing(CapacityRow::name, norwegian()).thenComparing(CapacityRow::about, norwegian());
	}

	/** A collator is not safe for several threads: each order has its own. */
	static Comparator<String> norwegian() {
		return Collator.getInstance(Locale.forLanguageTag("nb-NO"))::compare;
	}

}
