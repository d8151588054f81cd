package no.praksisplass.message;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a template can name and each message fills in. */
public enum MergeField {

	/** The name of the person written to. */
	RECIPIENT_NAME("recipientName"),

	/** The university that writes. */
	UNIVERSITY_NAME("universityName"),

	/** What the university calls a supervisor. */
	SUPERVISOR_LABEL("supervisorLabel"),

	/** The placement period. */
	PERIOD_NAME("periodName"),

	/** The first and the last day of the period. */
	PERIOD_DATES("periodDates"),

	/** Until when an answer is wanted. */
	DEADLINE("deadline"),

	/** What was answered, one period on each line. */
	ANSWERS("answers"),

	/** Who gave the answer or entered the wishes. */
	GIVEN_BY("givenBy"),

	/** How it reached the university. */
	CHANNEL("channel"),

	/** The allocation round. */
	ROUND_NAME("roundName"),

	/** When it was received. */
	DELIVERED_AT("deliveredAt"),

	/** The wishes, one on each line. */
	WISHES("wishes"),

	/** The student. */
	STUDENT_NAME("studentName"),

	/** The course whose students are out. */
	COURSE_NAME("courseName"),

	/** The practice. */
	PRACTICE_NAME("practiceName"),

	/** Where the practice is. */
	PRACTICE_ADDRESS("practiceAddress"),

	/** The supervisor. */
	SUPERVISOR_NAME("supervisorName"),

	/** The first and the last day of the placement. */
	PLACEMENT_DATES("placementDates"),

	/** What happened to the placement, as a sentence. */
	CHANGE("change"),

	/** What the agreement is called, with whom it is. */
	AGREEMENT_NAME("agreementName"),

	/** From when to when the agreement is in force. */
	AGREEMENT_DATES("agreementDates"),

	/** The address of the page that the message asks its reader to open. */
	LINK("link"),

	/** The six digits that do the same as the link. */
	CODE("code"),

	/** When link and code stop working. */
	EXPIRES_AT("expiresAt"),

	/** The address of the page on which such messages are declined. */
	OPT_OUT_LINK("optOutLink");

	private static final Set<MergeField> FILLED_BY_OUTBOX = EnumSet.of(RECIPIENT_NAME, UNIVERSITY_NAME,
			SUPERVISOR_LABEL, OPT_OUT_LINK);

	private static final Set<MergeField> ADDRESSES = EnumSet.of(LINK, OPT_OUT_LINK);

	private static final Set<MergeField> PERSONAL = EnumSet.of(LINK, CODE, OPT_OUT_LINK);

	private final String key;

	MergeField(String key) {
		this.key = key;
	}

	/** How a template names it: <code>{{key}}</code>. */
	public String key() {
		return this.key;
	}

	/** Whether the outbox itself knows it, so that a caller does not give it. */
	public boolean filledByOutbox() {
		return FILLED_BY_OUTBOX.contains(this);
	}

	/** Whether it is the address of a page, which becomes a link. */
	public boolean address() {
		return ADDRESSES.contains(this);
	}

	/**
	 * Whether it lets its reader act as the person: only the recipient sees it, and it is
	 * erased once the message is sent.
	 */
	public boolean personal() {
		return PERSONAL.contains(this);
	}

	/** The field that templates name so, if there is one. */
	public static Optional<MergeField> ofKey(String key) {
		return Arrays.stream(values()).filter((field) -> field.key.equals(key)).findFirst();
	}

}
