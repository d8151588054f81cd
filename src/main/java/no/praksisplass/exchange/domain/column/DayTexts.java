package no.praksisplass.exchange.domain.column;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Days and times as people and spreadsheets write them. */
final class DayTexts {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH.mm");

	private static final List<DateTimeFormatter> DAYS = List.of(strict("d.M.uuuu"), strict("uuuu-M-d"),
			strict("d/M/uuuu"), strict("d.M.uu"));

	private static final List<DateTimeFormatter> MOMENTS = List.of(strict("d.M.uuuu H.mm"), strict("d.M.uuuu H:mm"),
			strict("uuuu-M-d'T'H:mm"), strict("uuuu-M-d'T'H:mm:ss"), strict("uuuu-M-d H:mm"),
			strict("uuuu-M-d H:mm:ss"));

	private DayTexts() {
	}

	static Optional<String> readDay(String text) {
		return DAYS.stream().flatMap((format) -> parse(text, format).stream()).map(LocalDate::toString).findFirst();
	}

	/** A day alone is its beginning. */
	static Optional<String> readMoment(String text) {
		String plain = text.replace(" kl. ", " ").replace(" kl ", " ");
		for (DateTimeFormatter format : MOMENTS) {
			try {
				return Optional.of(LocalDateTime.parse(plain, format).withSecond(0).toString());
			}
			catch (DateTimeException ex) {
				// The next form may fit
			}
		}
		return readDay(plain).map((day) -> day + "T00:00");
	}

	static String day(String value) {
		return DAY.format(LocalDate.parse(value));
	}

	static String moment(String value) {
		return MOMENT.format(LocalDateTime.parse(value));
	}

	private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
		try {
			return Optional.of(LocalDate.parse(text, format));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static DateTimeFormatter strict(String pattern) {
		return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
	}

}
