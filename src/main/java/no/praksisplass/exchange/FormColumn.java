package no.praksisplass.exchange;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A column that fills in a field of a form, so that an import keeps to the same rules as
 * whoever fills in the form by hand.
 *
 * @param <F> the form
 * @param column what the file has
 * @param field the form's property, by which its rules name it
 * @param set fills in a value in the form of the column's type; an empty text empties
 * @param get what the form holds, in the form of the column's type
 */
public record FormColumn<F>(ImportColumn column, String field, BiConsumer<F, String> set, Function<F, String> get) {

	/** A column of text, digits or codes. */
	public static <F> FormColumn<F> text(ImportColumn column, String field, Function<F, @Nullable String> get,
			BiConsumer<F, String> set) {
		return new FormColumn<>(column, field, set, (form) -> plain(get.apply(form)));
	}

	/** A column of whole numbers. */
	public static <F> FormColumn<F> whole(ImportColumn column, String field, Function<F, @Nullable Integer> get,
			BiConsumer<F, @Nullable Integer> set) {
		return new FormColumn<>(column, field,
				(form, text) -> set.accept(form, text.isEmpty() ? null : Integer.valueOf(text)),
				(form) -> plain(get.apply(form)));
	}

	/** A column of numbers. */
	public static <F> FormColumn<F> decimal(ImportColumn column, String field, Function<F, @Nullable Double> get,
			BiConsumer<F, @Nullable Double> set) {
		return new FormColumn<>(column, field,
				(form, text) -> set.accept(form, text.isEmpty() ? null : Double.valueOf(text)),
				(form) -> plain(get.apply(form)));
	}

	/** A column of yes and no; an empty cell leaves what is. */
	public static <F> FormColumn<F> yesNo(ImportColumn column, String field, Function<F, Boolean> get,
			BiConsumer<F, Boolean> set) {
		return new FormColumn<>(column, field, (form, text) -> {
			if (!text.isEmpty()) {
				set.accept(form, Boolean.valueOf(text));
			}
		}, (form) -> get.apply(form).toString());
	}

	/** A column of yes and no that may be unsaid; an empty cell leaves what is. */
	public static <F> FormColumn<F> flag(ImportColumn column, String field, Function<F, @Nullable Boolean> get,
			BiConsumer<F, @Nullable Boolean> set) {
		return new FormColumn<>(column, field, (form, text) -> {
			if (!text.isEmpty()) {
				set.accept(form, Boolean.valueOf(text));
			}
		}, (form) -> plain(get.apply(form)));
	}

	/** A column of days. */
	public static <F> FormColumn<F> day(ImportColumn column, String field, Function<F, @Nullable LocalDate> get,
			BiConsumer<F, @Nullable LocalDate> set) {
		return new FormColumn<>(column, field,
				(form, text) -> set.accept(form, text.isEmpty() ? null : LocalDate.parse(text)),
				(form) -> plain(get.apply(form)));
	}

	/** A column of constants; an empty cell leaves what is. */
	public static <F, E extends Enum<E>> FormColumn<F> choice(ImportColumn column, String field, Class<E> type,
			Function<F, @Nullable E> get, BiConsumer<F, @Nullable E> set) {
		return new FormColumn<>(column, field, (form, text) -> {
			if (!text.isEmpty()) {
				set.accept(form, Enum.valueOf(type, text));
			}
		}, (form) -> {
			E constant = get.apply(form);
			return (constant != null) ? constant.name() : "";
		});
	}

	/** A column by which a register finds what the row is about. */
	public static <F> FormColumn<F> reference(ImportColumn column) {
		return new FormColumn<>(column, column.key(), (form, text) -> {
		}, (form) -> "");
	}

	private static String plain(@Nullable Object value) {
		return (value != null) ? value.toString().strip().replace("\r\n", "\n") : "";
	}

}
