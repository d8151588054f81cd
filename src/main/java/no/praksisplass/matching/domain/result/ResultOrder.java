package no.praksisplass.matching.domain.result;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import no.praksisplass.matching.domain.result.ResultRow.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * The orders of a result's rows. Names come in Norwegian order; what a row lacks comes
 * last, upwards and downwards. The student decides between equals.
 */
final class ResultOrder {

	/** A collator is not safe for several threads: each order has its own. */
	private final Collator collator = Collator.getInstance(Locale.forLanguageTag("nb-NO"));

	private final Comparator<ResultRow> byStudent = Comparator.comparing(ResultRow::name, this.collator::compare)
		.thenComparing(ResultRow::number);

	/** The rows of a page, sorted; a page beyond the last one is the last one. */
	Page<ResultRow> page(List<ResultRow> rows, Pageable asked) {
		int last = Math.max(0, (rows.size() - 1) / asked.getPageSize());
		Pageable page = PageRequest.of(Math.min(asked.getPageNumber(), last), asked.getPageSize(), asked.getSort());
		List<ResultRow> shown = rows.stream()
			.sorted(by(asked.getSort().stream().findFirst().orElse(Sort.Order.asc("student"))))
			.skip(page.getOffset())
			.limit(page.getPageSize())
			.toList();
		return new PageImpl<>(shown, page, rows.size());
	}

	/** The order of a column; of an unknown one, the students' names. */
	Comparator<ResultRow> by(Sort.Order order) {
		boolean down = order.isDescending();
		return switch (order.getProperty()) {
			case "practice" -> text(down, (row) -> at(row, Place::practice));
			case "municipality" -> text(down, (row) -> at(row, Place::municipality));
			case "wish" -> number(down, (row) -> at(row, (place) -> place.placement().wishRank()));
			case "distance" -> number(down, (row) -> at(row, (place) -> place.placement().travelMetres()));
			case "cohort" -> text(down, ResultRow::cohort);
			case "reason" -> absentLast(down, ResultRow::reason, Comparator.naturalOrder());
			default -> down ? this.byStudent.reversed() : this.byStudent;
		};
	}

	private static <T> @Nullable T at(ResultRow row, Function<Place, @Nullable T> part) {
		Place place = row.place();
		return (place != null) ? part.apply(place) : null;
	}

	private Comparator<ResultRow> text(boolean down, Function<ResultRow, @Nullable String> key) {
		return absentLast(down, key, this.collator::compare);
	}

	private Comparator<ResultRow> number(boolean down, Function<ResultRow, @Nullable Integer> key) {
		return absentLast(down, key, Comparator.naturalOrder());
	}

	private <T> Comparator<ResultRow> absentLast(boolean down, Function<ResultRow, @Nullable T> key,
			Comparator<T> order) {
		Comparator<T> directed = down ? order.reversed() : order;
		Comparator<ResultRow> absent = Comparator.comparing((row) -> key.apply(row) == null);
		return absent.thenComparing((one, other) -> {
			T first = key.apply(one);
			T second = key.apply(other);
			return (first == null || second == null) ? 0 : directed.compare(first, second);
		}).thenComparing(this.byStudent);
	}

}
