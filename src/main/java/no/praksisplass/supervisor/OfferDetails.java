package no.praksisplass.supervisor;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/**
 * What is particular about the seats that a supervisor offers, besides their number.
 *
 * @param coSupervisor another supervisor of the practice who shares the work, if any
 * @param pairWelcome whether two students are welcome at once; takes two seats
 * @param lodgingKnown whether she knows of lodging, or null as the practice says
 * @param carNeeded whether a student needs a car, or null as the practice says
 * @param eveningDuty whether there is evening duty, or null as the practice says
 */
public record OfferDetails(@Nullable SupervisorId coSupervisor, boolean pairWelcome, @Nullable Boolean lodgingKnown,
		@Nullable Boolean carNeeded, @Nullable Boolean eveningDuty) {

	/** Nothing in particular: all is as the practice says. */
	public static final OfferDetails NONE = new OfferDetails(null, false, null, null, null);

	/** Whether lodging is known of, where the practice itself says this. */
	public boolean lodgingKnownAt(PracticeView practice) {
		return orElse(this.lodgingKnown, practice.lodgingKnown());
	}

	/** Whether a student needs a car, where the practice itself says this. */
	public boolean carNeededAt(PracticeView practice) {
		return orElse(this.carNeeded, practice.carNeeded());
	}

	/** Whether there is evening duty, where the practice itself says this. */
	public boolean eveningDutyAt(PracticeView practice) {
		return orElse(this.eveningDuty, practice.eveningDuty());
	}

	private static boolean orElse(@Nullable Boolean said, boolean practice) {
		return (said != null) ? said : practice;
	}

}
