package no.praksisplass.message;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a message is about. Each kind has templates of its own. */
public enum MessageKind {

	/** A link to sign in with once, for the person who asked for it. */
	SIGN_IN_LINK(Audience.ANYBODY, false, MergeField.LINK, MergeField.CODE, MergeField.EXPIRES_AT),

	/** Asks a GP to become a supervisor. */
	SUPERVISOR_INVITATION(Audience.SUPERVISOR, true, MergeField.LINK, MergeField.EXPIRES_AT),

	/** Lets a practice manager in to answer for the GPs of a practice. */
	MANAGER_INVITATION(Audience.ANYBODY, false, MergeField.PRACTICE_NAME, MergeField.LINK, MergeField.EXPIRES_AT),

	/** Asks whether a supervisor takes students in a period. */
	AVAILABILITY_REQUEST(Audience.SUPERVISOR, true, MergeField.COURSE_NAME, MergeField.PERIOD_NAME,
			MergeField.PERIOD_DATES, MergeField.DEADLINE, MergeField.LINK, MergeField.EXPIRES_AT),

	/** Asks once more. */
	AVAILABILITY_REMINDER(Audience.SUPERVISOR, true, MergeField.COURSE_NAME, MergeField.PERIOD_NAME,
			MergeField.PERIOD_DATES, MergeField.DEADLINE, MergeField.LINK, MergeField.EXPIRES_AT),

	/** Confirms the answer to a period. */
	AVAILABILITY_RECEIPT(Audience.SUPERVISOR, true, MergeField.ANSWERS, MergeField.GIVEN_BY, MergeField.CHANNEL,
			MergeField.DELIVERED_AT, MergeField.LINK),

	/** Asks a student to rank wishes. */
	WISH_REQUEST(Audience.STUDENT, false, MergeField.ROUND_NAME, MergeField.DEADLINE, MergeField.LINK,
			MergeField.EXPIRES_AT),

	/** Asks once more for wishes. */
	WISH_REMINDER(Audience.STUDENT, false, MergeField.ROUND_NAME, MergeField.DEADLINE, MergeField.LINK,
			MergeField.EXPIRES_AT),

	/** Confirms the wishes of a student. */
	WISH_RECEIPT(Audience.STUDENT, false, MergeField.ROUND_NAME, MergeField.DEADLINE, MergeField.WISHES,
			MergeField.GIVEN_BY, MergeField.CHANNEL, MergeField.DELIVERED_AT, MergeField.LINK),

	/** Tells a supervisor which student is proposed, before publication. */
	PROPOSED_STUDENT(Audience.SUPERVISOR, true, MergeField.STUDENT_NAME, MergeField.COURSE_NAME, MergeField.PERIOD_NAME,
			MergeField.PERIOD_DATES, MergeField.DEADLINE, MergeField.LINK),

	/** Tells a student where she was placed. */
	STUDENT_RESULT(Audience.STUDENT, false, MergeField.ROUND_NAME, MergeField.PERIOD_NAME, MergeField.PRACTICE_NAME,
			MergeField.PRACTICE_ADDRESS, MergeField.SUPERVISOR_NAME, MergeField.PLACEMENT_DATES, MergeField.LINK),

	/** Tells a supervisor who comes. */
	SUPERVISOR_RESULT(Audience.SUPERVISOR, true, MergeField.STUDENT_NAME, MergeField.COURSE_NAME,
			MergeField.PERIOD_NAME, MergeField.PRACTICE_NAME, MergeField.PLACEMENT_DATES, MergeField.LINK),

	/** Tells that a placement was moved or withdrawn. */
	PLACEMENT_CHANGED(Audience.ANYBODY, true, MergeField.CHANGE, MergeField.STUDENT_NAME, MergeField.SUPERVISOR_NAME,
			MergeField.PRACTICE_NAME, MergeField.PLACEMENT_DATES, MergeField.LINK),

	/** Asks for an answer to an agreement. */
	AGREEMENT_REQUEST(Audience.ANYBODY, false, MergeField.AGREEMENT_NAME, MergeField.AGREEMENT_DATES, MergeField.LINK),

	/** Asks once more. */
	AGREEMENT_REMINDER(Audience.ANYBODY, false, MergeField.LINK),

	/** Tells that an agreement runs out soon. */
	AGREEMENT_RENEWAL(Audience.ANYBODY, false, MergeField.AGREEMENT_NAME, MergeField.AGREEMENT_DATES, MergeField.LINK);

	private final Audience audience;

	private final boolean canOptOut;

	/** Made unmodifiable, which its type does not show. */
	@SuppressWarnings("ImmutableEnumChecker")
	private final Set<MergeField> given;

	MessageKind(Audience audience, boolean canOptOut, MergeField... given) {
		this.audience = audience;
		this.canOptOut = canOptOut;
		this.given = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(given)));
	}

	/** To whom it is written. */
	public Audience audience() {
		return this.audience;
	}

	/** Whether a person may decline such messages: all to GPs but the sign-in link. */
	public boolean canOptOut() {
		return this.canOptOut;
	}

	/** Whether it is written by the installation rather than by a university. */
	public boolean withoutUniversity() {
		return this == SIGN_IN_LINK;
	}

	/**
	 * How long it may wait before it is too old to be sent by itself: a link to sign in
	 * works for minutes.
	 */
	public Duration shelfLife() {
		return withoutUniversity() ? Duration.ofHours(1) : Duration.ofDays(14);
	}

	/** What a caller gives with each message, no less and no more. */
	public Set<MergeField> given() {
		return this.given;
	}

	/** What a template of this kind can name. */
	public Set<MergeField> fields() {
		Set<MergeField> fields = EnumSet.of(MergeField.RECIPIENT_NAME);
		fields.addAll(this.given);
		if (!withoutUniversity()) {
			fields.add(MergeField.UNIVERSITY_NAME);
			fields.add(MergeField.SUPERVISOR_LABEL);
		}
		if (this.canOptOut) {
			fields.add(MergeField.OPT_OUT_LINK);
		}
		return Collections.unmodifiableSet(fields);
	}

	/** The kinds that can be declined. */
	public static Set<MessageKind> declinable() {
		return Arrays.stream(values())
			.filter(MessageKind::canOptOut)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(MessageKind.class)));
	}

}
