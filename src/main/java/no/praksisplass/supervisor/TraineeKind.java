package no.praksisplass.supervisor;

/**
 * What kind of doctor in training a supervisor has.
 */
public enum TraineeKind {

	/** First part of specialist training; shares the supervisor's hours and an office. */
	LIS1(true, true),

	/** In training as a GP, with a list and an office of her own. */
	ALIS(false, false),

	/** Any other. */
	OTHER(false, false);

	private final boolean takesSeat;

	private final boolean takesRoom;

	TraineeKind(boolean takesSeat, boolean takesRoom) {
		this.takesSeat = takesSeat;
		this.takesRoom = takesRoom;
	}

	/** Whether such a trainee takes a student's seat unless something else is said. */
	public boolean usuallyTakesSeat() {
		return this.takesSeat;
	}

	/** Whether such a trainee takes a student's room unless something else is said. */
	public boolean usuallyTakesRoom() {
		return this.takesRoom;
	}

}
