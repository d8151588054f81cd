package no.praksisplass.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

import org.jspecify.annotations.Nullable;

import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.TimeConfiguration;

/**
 * How dates, times, weeks, money and distances are written, the same in all three
 * languages but for the words. What is absent is a dash. In templates {@code fmt}.
 */
public class Formats {

	static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

	private static final String ABSENT = "–";

	private final Texts texts;

	Formats(Texts texts) {
		this.texts = texts;
	}

	/** A day, such as 12.03.2026. */
	public String date(@Nullable LocalDate date) {
		return (date != null) ? DATE.format(date) : ABSENT;
	}

	/** The day in Norway of a moment. */
	public String date(@Nullable Instant moment) {
		return (moment != null) ? DATE.format(local(moment)) : ABSENT;
	}

	/** A day and a time, such as 12.03.2026 kl. 14.05. */
	public String dateTime(@Nullable LocalDateTime time) {
		return (time != null) ? this.texts.of("fmt.dateTime", DATE.format(time), TIME.format(time)) : ABSENT;
	}

	/** A moment as the day and time in Norway. */
	public String dateTime(@Nullable Instant moment) {
		return dateTime((moment != null) ? local(moment) : null);
	}

	/** How long before a day something was, in days, months or years. */
	public String age(@Nullable Instant moment, LocalDate today) {
		if (moment == null) {
			return this.texts.of("fmt.never");
		}
		LocalDate then = local(moment).toLocalDate();
		long months = ChronoUnit.MONTHS.between(then, today);
		if (months == 0) {
			long days = ChronoUnit.DAYS.between(then, today);
			return (days < 1) ? this.texts.of("fmt.today") : this.texts.of("fmt.daysAgo", days);
		}
		return (months < 24) ? this.texts.of("fmt.monthsAgo", months)
				: this.texts.of("fmt.yearsAgo", Math.toIntExact(months / 12));
	}

	/** A time of the day, such as 14.05. */
	public String time(@Nullable LocalTime time) {
		return (time != null) ? TIME.format(time) : ABSENT;
	}

	/** The first and the last day, such as 24.08.2026–18.09.2026. */
	public String range(@Nullable LocalDate from, @Nullable LocalDate to) {
		return date(from) + "–" + date(to);
	}

	/** The first and the last day. */
	public String range(@Nullable DateRange days) {
		return (days != null) ? range(days.from(), days.to()) : ABSENT;
	}

	/** The ISO week of a day, such as uke 34. */
	public String week(@Nullable LocalDate date) {
		return (date != null) ? this.texts.of("fmt.week", number(date)) : ABSENT;
	}

	/** The ISO weeks from one day to another, such as uke 34–37. */
	public String weeks(@Nullable LocalDate from, @Nullable LocalDate to) {
		if (from == null || to == null || number(from).equals(number(to))) {
			return week(from);
		}
		return this.texts.of("fmt.weeks", number(from), number(to));
	}

	/** An amount in kroner, such as kr 25 000, with øre only where there are any. */
	public String money(@Nullable BigDecimal amount) {
		return (amount != null) ? "kr\u00a0" + NorwegianNumbers.money(amount) : ABSENT;
	}

	/** A whole number in groups of three digits. */
	public String number(@Nullable Number number) {
		return (number != null) ? NorwegianNumbers.decimal(number, 0) : ABSENT;
	}

	/** A number with at most so many decimals, after a comma. */
	public String decimal(@Nullable Number number, int decimals) {
		return (number != null) ? NorwegianNumbers.decimal(number, decimals) : ABSENT;
	}

	/** A share between 0 and 1 as a whole percentage. */
	public String percent(@Nullable Number share) {
		return (share != null) ? NorwegianNumbers.decimal(share.doubleValue() * 100, 0) + "\u00a0%" : ABSENT;
	}

	/** A distance in metres as kilometres, with a decimal below ten of them. */
	public String km(@Nullable Number metres) {
		if (metres == null) {
			return ABSENT;
		}
		double kilometres = metres.doubleValue() / 1000;
		return NorwegianNumbers.decimal(kilometres, (kilometres < 10) ? 1 : 0) + "\u00a0km";
	}

	/** A duration in minutes as hours and minutes. */
	public String minutes(@Nullable Number minutes) {
		if (minutes == null) {
			return ABSENT;
		}
		long all = minutes.longValue();
		if (all < 60) {
			return this.texts.of("fmt.minutes", all);
		}
		return this.texts.of((all % 60 == 0) ? "fmt.hours" : "fmt.hoursMinutes", all / 60, all % 60);
	}

	/** The text of an enum constant. */
	public String text(@Nullable Enum<?> constant) {
		return (constant != null) ? this.texts.of(constant) : ABSENT;
	}

	/** Yes or no. */
	public String yesNo(@Nullable Boolean yes) {
		return (yes != null) ? this.texts.of(yes ? "fmt.yes" : "fmt.no") : ABSENT;
	}

	private static String number(LocalDate date) {
		return Integer.toString(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

	private static LocalDateTime local(Instant moment) {
		return LocalDateTime.ofInstant(moment, TimeConfiguration.NORWAY);
	}

}
