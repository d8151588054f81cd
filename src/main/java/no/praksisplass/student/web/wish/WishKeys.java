package no.praksisplass.student.web.wish;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.WishView;
import no.praksisplass.student.domain.wish.WishTarget;
import org.jspecify.annotations.Nullable;

/**
 * What is wished for as the text that a form sends: {@code p-} and a practice's id,
 * {@code m-} and a municipality's number or {@code c-} and a county's; then, for one
 * period, {@code _} and its id.
 */
final class WishKeys {

	private static final String UUID_SHAPE = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private static final Pattern SHAPE = Pattern
		.compile("(?:p-(" + UUID_SHAPE + ")|m-(\\d{4})|c-(\\d{2}))(?:_(" + UUID_SHAPE + "))?");

	private WishKeys() {
	}

	static String of(WishView wish) {
		PeriodId period = wish.periodId();
		return place(wish) + ((period != null) ? "_" + period : "");
	}

	/**
	 * What the text says.
	 * @throws NotFoundException if it is none of ours
	 */
	static WishTarget parse(String text) {
		Matcher matcher = SHAPE.matcher(text);
		if (!matcher.matches()) {
			throw new NotFoundException("wish", text);
		}
		String practice = matcher.group(1);
		return new WishTarget((practice != null) ? new PracticeId(UUID.fromString(practice)) : null, matcher.group(2),
				matcher.group(3), period(matcher.group(4)));
	}

	static String place(WishView wish) {
		PracticeId practice = wish.practiceId();
		if (practice != null) {
			return "p-" + practice;
		}
		String municipality = wish.municipalityNumber();
		return (municipality != null) ? "m-" + municipality : "c-" + wish.countyNumber();
	}

	private static @Nullable PeriodId period(@Nullable String text) {
		return (text != null) ? new PeriodId(UUID.fromString(text)) : null;
	}

}
