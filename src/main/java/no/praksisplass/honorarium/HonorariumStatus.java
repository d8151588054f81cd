package no.praksisplass.honorarium;

import java.util.EnumSet;
import java.util.Set;

/** How far an honorarium has come. */
public enum HonorariumStatus {

	/** Worked out; nobody has said anything yet. */
	EARNED,

	/** The supervisor says that weeks and days are right. */
	CONFIRMED,

	/** The supervisor says that they are not. */
	DISPUTED,

	/** The coordinator has checked it (kontrollert). Its lines stay from now on. */
	CHECKED,

	/** Another person has approved it for payment (godkjent). */
	APPROVED,

	/** On a payment batch. */
	BATCHED,

	/** In the file that payroll has got. */
	EXPORTED,

	/** Paid. */
	PAID,

	/** Payroll could not pay it. */
	REJECTED,

	/** Replaced by a new one after it could not be paid. */
	CORRECTED;

	/** Whether it may go from this status to another. */
	public boolean canTransitionTo(HonorariumStatus next) {
		return switch (this) {
			case EARNED -> among(next, CONFIRMED, DISPUTED, CHECKED);
			case CONFIRMED -> among(next, EARNED, DISPUTED, CHECKED);
			case DISPUTED -> among(next, EARNED, CONFIRMED, CHECKED);
			case CHECKED -> among(next, EARNED, APPROVED);
			case APPROVED -> next == BATCHED;
			case BATCHED -> among(next, APPROVED, EXPORTED);
			case EXPORTED -> among(next, PAID, REJECTED);
			case REJECTED -> next == CORRECTED;
			case PAID, CORRECTED -> false;
		};
	}

	/** Whether its lines still follow what becomes known of the placement. */
	public boolean isOpen() {
		return open().contains(this);
	}

	/** Those whose lines still follow what becomes known. */
	public static Set<HonorariumStatus> open() {
		return EnumSet.of(EARNED, CONFIRMED, DISPUTED);
	}

	private static boolean among(HonorariumStatus next, HonorariumStatus first, HonorariumStatus... more) {
		return EnumSet.of(first, more).contains(next);
	}

}
