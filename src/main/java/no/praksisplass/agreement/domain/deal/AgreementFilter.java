package no.praksisplass.agreement.domain.deal;

import no.praksisplass.agreement.AgreementStatus;
import no.praksisplass.agreement.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements a list shows.
 *
 * @param q part of the party's name, or of the practice's
 * @param status only those that have come so far
 * @param kind only with such a party
 * @param soon only those in force that end within ninety days
 */
public record AgreementFilter(@Nullable String q, @Nullable AgreementStatus status, @Nullable PartyKind kind,
		@Nullable Boolean soon) {

	/** Whether it leaves anything out. */
	public boolean narrows() {
		return (this.q != null && !this.q.isBlank()) || this.status != null || this.kind != null
				|| Boolean.TRUE.equals(this.soon);
	}

}
