package no.praksisplass.web;

import java.lang.reflect.Constructor;
import java.util.UUID;

import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

import no.praksisplass.shared.TypedId;

/** Reads the typed ids of addresses and forms; an empty text is no id. */
class TypedIdConverter implements ConverterFactory<String, TypedId> {

	@Override
	@SuppressWarnings("NullAway") // a converter may answer null; its factory cannot say
									// so
	public <T extends TypedId> Converter<String, T> getConverter(Class<T> type) {
		Constructor<T> constructor = constructor(type);
		return (text) -> text.isBlank() ? null : BeanUtils.instantiateClass(constructor, uuid(text.strip()));
	}

	private static <T> Constructor<T> constructor(Class<T> type) {
		try {
			return type.getDeclaredConstructor(UUID.class);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalArgumentException(type + " is not a record over one UUID", ex);
		}
	}

	/**
	 * Only the form that we write: {@link UUID#fromString} alone takes shortened groups
	 * too.
	 */
	private static UUID uuid(String text) {
		UUID uuid = UUID.fromString(text);
		if (!uuid.toString().equalsIgnoreCase(text)) {
			throw new IllegalArgumentException("Not an id");
		}
		return uuid;
	}

}
