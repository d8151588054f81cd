package no.praksisplass.agreement.domain.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import no.praksisplass.agreement.AgreementStatus;
import no.praksisplass.agreement.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in a list.
 *
 * @param id which
 * @param version for noticing that somebody else changed it meanwhile
 * @param reference its number in the whole installation
 * @param university the name of the university
 * @param partyKind with whom
 * @param partyKey the party's id or number
 * @param party the party's name
 * @param practice the practice, if there is one
 * @param municipality the municipality
 * @param startsOn the first day
 * @param endsOn the last day, as things stand; null where it has none
 * @param status how far it has come, by today
 * @param sentAt when it was sent, if it was
 * @param replacesId the one that it replaces, if any
 */
public record AgreementRow(UUID id, long version, long reference, String university, PartyKind partyKind,
		String partyKey, String party, String practice, String municipality, LocalDate startsOn,
		@Nullable LocalDate endsOn, AgreementStatus status, @Nullable Instant sentAt, @Nullable UUID replacesId) {

	/** The number as people write it. */
	public String number() {
		return "A-" + this.reference;
	}

}
