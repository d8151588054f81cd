package no.praksisplass.matching.domain.publication;

import java.time.Instant;

import no.praksisplass.shared.RunId;
import org.jspecify.annotations.Nullable;

/**
 * A publication planned for a set time, as it is shown.
 *
 * @param run what is to be published
 * @param publishAt when
 * @param status what has become of it
 * @param refusal message key that tells why it was not published, if it was refused
 * @param refusalDetail the argument of that message
 */
public record PlanView(RunId run, Instant publishAt, PlanStatus status, @Nullable String refusal,
		@Nullable String refusalDetail) {

	/** Whether its time is still to come. */
	public boolean planned() {
		return this.status == PlanStatus.PLANNED;
	}

	/** Whether something stood in the way at its time. */
	public boolean refused() {
		return this.status == PlanStatus.REFUSED;
	}

}
