package no.praksisplass.agreement.domain.readiness;

import java.time.LocalDate;
import java.util.UUID;

import no.praksisplass.agreement.AgreementStatus;
import no.praksisplass.agreement.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * A party with which placements need an agreement that is not in force then.
 *
 * @param partyKind what kind of party
 * @param partyKey its id or number
 * @param party its name
 * @param practice where, for a supervisor
 * @param placements how many placements need it
 * @param firstDay when the first of them begins
 * @param agreementId a draft or one that waits for an answer, if there is one
 * @param status how far that has come
 */
public record MissingAgreement(PartyKind partyKind, String partyKey, String party, String practice, int placements,
		LocalDate firstDay, @Nullable UUID agreementId, @Nullable AgreementStatus status) {

	/** Whether it waits for the other party's answer. */
	public boolean waiting() {
		return this.status == AgreementStatus.SENT;
	}

}
