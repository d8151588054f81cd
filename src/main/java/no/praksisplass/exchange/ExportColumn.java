package no.praksisplass.exchange;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import no.praksisplass.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * A column of an exported list.
 *
 * @param <T> a row
 * @param heading the message key of its name
 * @param type how its values are written
 * @param value the value of a row in the form of the type; empty if there is none
 */
public record ExportColumn<T>(String heading, CellType type, Function<T, String> value) {

	/** A column of moments, to the minute in Norway. */
	public static <T> ExportColumn<T> moment(String heading, Function<T, @Nullable Instant> value) {
		return new ExportColumn<>(heading, CellType.MOMENT, (row) -> {
			Instant at = value.apply(row);
			return (at == null) ? ""
					: LocalDateTime.ofInstant(at, TimeConfiguration.NORWAY).truncatedTo(ChronoUnit.MINUTES).toString();
		});
	}

	/** A column of a kind of import, so that the file can be imported again. */
	public static <T> ExportColumn<T> of(ImportKind kind, ImportColumn column, Function<T, String> value) {
		return new ExportColumn<>("exchange.column." + kind.key() + "." + column.key(), column.type(), value);
	}

	/**
	 * The columns that fill in a form, taken from it.
	 * @param form the form of a row
	 */
	public static <T, F> Stream<ExportColumn<T>> of(ImportKind kind, List<FormColumn<F>> columns, Function<T, F> form) {
		return columns.stream()
			.filter((each) -> !each.column().readOnly())
			.map((each) -> of(kind, each.column(), form.andThen(each.get())));
	}

}
