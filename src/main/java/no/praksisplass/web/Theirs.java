package no.praksisplass.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * What somebody else saved while a form was filled in, to stand beside what was typed. In
 * templates {@code theirs}, only on a form that came back because of it; the fields'
 * fragments ask it. What is chosen there is carried out by {@link TakeTheirsFilter}.
 */
public final class Theirs {

	/** The name of the attribute. */
	static final String ATTRIBUTE = "theirs";

	private static final String VERSION = "version";

	private final BindingResult mine;

	private final BindingResult saved;

	private final @Nullable UUID id;

	private Theirs(BindingResult mine, BindingResult saved, @Nullable UUID id) {
		this.mine = mine;
		this.saved = saved;
		this.id = id;
	}

	/**
	 * Sets the form's version to the one saved, so that the next attempt is on that.
	 * @param mine the form as it was typed
	 * @param saved a form of the same kind, with what is saved
	 * @param id a {@link TypedId} or {@link UUID} by which the history knows the thing,
	 * or null
	 */
	static Theirs beside(BindingResult mine, Object saved, @Nullable Object id) {
		BeanPropertyBindingResult other = new BeanPropertyBindingResult(saved, ATTRIBUTE);
		other.initConversion(conversion(mine));
		if (mine instanceof AbstractPropertyBindingResult typed) {
			typed.getPropertyAccessor().setPropertyValue(VERSION, other.getRawFieldValue(VERSION));
		}
		UUID known = (id instanceof TypedId value) ? value.value() : (id instanceof UUID value) ? value : null;
		return new Theirs(mine, other, known);
	}

	/** By which the history knows the thing, or null. */
	public @Nullable UUID getId() {
		return this.id;
	}

	/** Whether a field was saved with something else than was typed. */
	public boolean differs(String field) {
		try {
			return !values(this.mine, field).equals(values(this.saved, field));
		}
		catch (InvalidPropertyException ex) {
			return false;
		}
	}

	/** What was saved, as a form sends it. */
	public List<String> values(String field) {
		return values(this.saved, field);
	}

	/**
	 * What was saved, for reading.
	 * @param options the field's choices, or null if it has none
	 */
	public String text(String field, @Nullable List<Option> options) {
		return values(field).stream()
			.map((value) -> (options == null) ? value
					: options.stream()
						.filter((option) -> option.value().equals(value))
						.map(Option::label)
						.findFirst()
						.orElse(value))
			.collect(Collectors.joining(", "));
	}

	private static List<String> values(BindingResult form, String field) {
		Object raw = form.getRawFieldValue(field);
		if (raw instanceof Object[] several) {
			raw = Arrays.asList(several);
		}
		List<String> values = new ArrayList<>();
		if (raw instanceof Collection<?> several) {
			several.forEach((each) -> values.add(written(form, each)));
			values.sort(null);
		}
		else {
			Object value = form.getFieldValue(field);
			String text = (value != null) ? written(form, value) : "";
			if (!text.isEmpty()) {
				values.add(text.replace("\r\n", "\n"));
			}
		}
		return values;
	}

	private static String written(BindingResult form, Object value) {
		if (value instanceof Enum<?> constant) {
			return constant.name();
		}
		ConversionService conversion = conversion(form);
		return conversion.canConvert(value.getClass(), String.class)
				? Objects.requireNonNullElse(conversion.convert(value, String.class), "") : value.toString();
	}

	private static ConversionService conversion(BindingResult form) {
		ConversionService known = (form instanceof AbstractPropertyBindingResult typed)
				? typed.getPropertyAccessor().getConversionService() : null;
		return (known != null) ? known : DefaultConversionService.getSharedInstance();
	}

}
