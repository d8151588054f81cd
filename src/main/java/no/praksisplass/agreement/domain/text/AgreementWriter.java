package no.praksisplass.agreement.domain.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import no.praksisplass.agreement.AgreementTerms;
import no.praksisplass.agreement.domain.party.Party;
import no.praksisplass.message.MergeText;
import no.praksisplass.university.UniversityView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Fills the fields of an agreement's text. Values are put in as words alone: what looks
 * like Markdown in a name stays a name.
 */
@Component
public class AgreementWriter {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\s]+");

	private static final Pattern MARKUP = Pattern.compile("[\\p{Punct}&&[^.,:;'/%-]]");

	/** What would begin a list, where the value begins a line. */
	private static final Pattern BEGINNING = Pattern.compile("^(\\d*)([-.])");

	private final MessageSource messages;

	AgreementWriter(MessageSource messages) {
		this.messages = messages;
	}

	/** The text with all its fields filled in. */
	public AgreementText fill(AgreementText text, UniversityView university, Party party, AgreementTerms terms) {
		Map<String, String> values = values(university, party, terms);
		Map<String, String> escaped = new HashMap<>();
		values.forEach((key, value) -> escaped.put(key, escaped(value)));
		return new AgreementText(MergeText.fill(text.title(), values), MergeText.fill(text.body(), escaped));
	}

	private Map<String, String> values(UniversityView university, Party party, AgreementTerms terms) {
		Locale locale = Locale.forLanguageTag(terms.language());
		Map<AgreementField, String> values = Map.ofEntries(Map.entry(AgreementField.UNIVERSITY_NAME, university.name()),
				Map.entry(AgreementField.SUPERVISOR_LABEL, university.supervisorLabel()),
				Map.entry(AgreementField.PARTY_NAME, party.name()),
				Map.entry(AgreementField.PRACTICE_NAME, dash(party.practice())),
				Map.entry(AgreementField.MUNICIPALITY_NAME, dash(party.municipality())),
				Map.entry(AgreementField.STARTS_ON, DATE.format(terms.startsOn())),
				Map.entry(AgreementField.ENDS_ON, last(terms.endsOn(), locale)),
				Map.entry(AgreementField.RATE_REFERENCE, terms.rateReference()),
				Map.entry(AgreementField.NOTICE_MONTHS, Integer.toString(terms.noticeMonths())),
				Map.entry(AgreementField.STUDENTS, Integer.toString(terms.studentsAtATime())),
				Map.entry(AgreementField.HOURS_OFFSET, hours(terms.hoursOffset(), locale)));
		Map<String, String> byKey = new HashMap<>();
		values.forEach((field, value) -> byKey.put(field.key(), UNSEEN.matcher(value).replaceAll(" ").strip()));
		return byKey;
	}

	private String last(@Nullable LocalDate day, Locale locale) {
		return (day != null) ? DATE.format(day) : text("agreement.text.endless", locale);
	}

	private String hours(@Nullable BigDecimal hours, Locale locale) {
		if (hours == null) {
			return text("agreement.text.no-hours", locale);
		}
		String plain = hours.stripTrailingZeros().toPlainString();
		return "en".equals(locale.getLanguage()) ? plain : plain.replace('.', ',');
	}

	private String text(String key, Locale locale) {
		return Objects.requireNonNull(this.messages.getMessage(key, null, locale));
	}

	private static String dash(String text) {
		return text.isEmpty() ? "–" : text;
	}

	private static String escaped(String value) {
		String inside = MARKUP.matcher(value).replaceAll("\\\\$0");
		return BEGINNING.matcher(inside).replaceFirst("$1\\\\$2");
	}

}
