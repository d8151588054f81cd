package no.praksisplass.agreement.domain.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the text of an agreement can name and each agreement fills in. */
public enum AgreementField {

	/** The university. */
	UNIVERSITY_NAME("universityName"),

	/** What the university calls a supervisor. */
	SUPERVISOR_LABEL("supervisorLabel"),

	/** The other party. */
	PARTY_NAME("partyName"),

	/** The practice: the party, or where the supervisor works. */
	PRACTICE_NAME("practiceName"),

	/** The municipality: the party, or where the practice is. */
	MUNICIPALITY_NAME("municipalityName"),

	/** The first day. */
	STARTS_ON("startsOn"),

	/** The last day, or that it has none. */
	ENDS_ON("endsOn"),

	/** By which decision honoraria are paid. */
	RATE_REFERENCE("rateReference"),

	/** Months of notice. */
	NOTICE_MONTHS("noticeMonths"),

	/** The most students at a time. */
	STUDENTS("studentsAtATime"),

	/** Hours a week by which other work is reduced, or that it is not. */
	HOURS_OFFSET("hoursOffset");

	private final String key;

	AgreementField(String key) {
		this.key = key;
	}

	/** How a text names it: <code>{{key}}</code>. */
	public String key() {
		return this.key;
	}

	/** All keys, in order. */
	public static List<String> keys() {
		return Arrays.stream(values()).map(AgreementField::key).toList();
	}

	/** Those of the names that no field has. */
	static Set<String> unknown(Set<String> names) {
		return names.stream().filter((name) -> !keys().contains(name)).collect(Collectors.toSet());
	}

}
