package no.praksisplass.security.domain.provider;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds what may be a national identity number, so that none is kept. Eleven digits that
 * stand alone are enough: better to do without a value than to keep one of those.
 */
public final class NationalIdentityNumber {

	private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<![0-9])[0-9]{11}(?![0-9])");

	private NationalIdentityNumber() {
	}

	/** Whether there may be one in the value, or in what it holds. */
	public static boolean isIn(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			return isIn(map.values());
		}
		if (value instanceof Collection<?> values) {
			return values.stream().anyMatch(NationalIdentityNumber::isIn);
		}
		return value != null && ELEVEN_DIGITS.matcher(value.toString()).find();
	}

}
