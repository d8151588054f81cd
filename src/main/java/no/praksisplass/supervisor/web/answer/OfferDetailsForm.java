package no.praksisplass.supervisor.web.answer;

import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.OfferDetails;
import org.jspecify.annotations.Nullable;

/** What is particular about seats, as it is filled in; blank is as the practice says. */
public class OfferDetailsForm {

	private @Nullable SupervisorId coSupervisor;

	private boolean pairWelcome;

	private @Nullable Boolean lodgingKnown;

	private @Nullable Boolean carNeeded;

	private @Nullable Boolean eveningDuty;

	/** Takes over what was said. */
	final void fill(OfferDetails given) {
		this.coSupervisor = given.coSupervisor();
		this.pairWelcome = given.pairWelcome();
		this.lodgingKnown = given.lodgingKnown();
		this.carNeeded = given.carNeeded();
		this.eveningDuty = given.eveningDuty();
	}

	OfferDetails toDetails() {
		return new OfferDetails(this.coSupervisor, this.pairWelcome, this.lodgingKnown, this.carNeeded,
				this.eveningDuty);
	}

	/** Whether anything particular is said. */
	public boolean isFilled() {
		return !toDetails().equals(OfferDetails.NONE);
	}

	public @Nullable SupervisorId getCoSupervisor() {
		return this.coSupervisor;
	}

	public void setCoSupervisor(@Nullable SupervisorId coSupervisor) {
		this.coSupervisor = coSupervisor;
	}

	public boolean isPairWelcome() {
		return this.pairWelcome;
	}

	public void setPairWelcome(boolean pairWelcome) {
		this.pairWelcome = pairWelcome;
	}

	public @Nullable Boolean getLodgingKnown() {
		return this.lodgingKnown;
	}

	public void setLodgingKnown(@Nullable Boolean lodgingKnown) {
		this.lodgingKnown = lodgingKnown;
	}

	public @Nullable Boolean getCarNeeded() {
		return this.carNeeded;
	}

	public void setCarNeeded(@Nullable Boolean carNeeded) {
		this.carNeeded = carNeeded;
	}

	public @Nullable Boolean getEveningDuty() {
		return this.eveningDuty;
	}

	public void setEveningDuty(@Nullable Boolean eveningDuty) {
		this.eveningDuty = eveningDuty;
	}

}
