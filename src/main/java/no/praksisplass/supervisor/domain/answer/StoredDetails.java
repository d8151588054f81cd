package no.praksisplass.supervisor.domain.answer;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.OfferDetails;
import org.jspecify.annotations.Nullable;

/** {@link OfferDetails} as a part of a stored answer. */
@Embeddable
class StoredDetails {

	private @Nullable UUID coSupervisorId;

	private boolean pairWelcome;

	private @Nullable Boolean lodgingKnown;

	private @Nullable Boolean carNeeded;

	private @Nullable Boolean eveningDuty;

	protected StoredDetails() {
	}

	StoredDetails(OfferDetails details) {
		SupervisorId other = details.coSupervisor();
		this.coSupervisorId = (other != null) ? other.value() : null;
		this.pairWelcome = details.pairWelcome();
		this.lodgingKnown = details.lodgingKnown();
		this.carNeeded = details.carNeeded();
		this.eveningDuty = details.eveningDuty();
	}

	OfferDetails view() {
		UUID other = this.coSupervisorId;
		return new OfferDetails((other != null) ? new SupervisorId(other) : null, this.pairWelcome, this.lodgingKnown,
				this.carNeeded, this.eveningDuty);
	}

}
