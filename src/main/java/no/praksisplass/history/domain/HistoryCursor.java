package no.praksisplass.history.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A place in the trail, after which a page of it begins. It stays where it is when the
 * trail grows.
 *
 * @param at when
 * @param id the line
 */
public record HistoryCursor(Instant at, long id) {

	/** As it stands in an address: microseconds and id. */
	@Override
	public String toString() {
		return ChronoUnit.MICROS.between(Instant.EPOCH, this.at) + "-" + this.id;
	}

	/** Reads what stands in an address; nothing where it makes no sense. */
	public static Optional<HistoryCursor> of(String text) {
		String[] parts = text.split("-", 2);
		try {
			return (parts.length == 2)
					? Optional.of(new HistoryCursor(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS),
							Long.parseLong(parts[1])))
					: Optional.empty();
		}
		catch (NumberFormatException | ArithmeticException | DateTimeException ex) {
			return Optional.empty();
		}
	}

}
