package no.praksisplass.supervisor;

/** Why a supervisor answers no. */
public enum NoReason {

	/** There is no room for a student. */
	NO_ROOM,

	/** She has a doctor in training (LIS1, ALIS) at the time. */
	TRAINEE,

	/** She is on leave or on holiday. */
	LEAVE,

	/** The pay is too low for the work. */
	PAY,

	/** Something else. */
	OTHER

}
