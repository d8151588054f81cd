package no.praksisplass.round.domain;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import no.praksisplass.shared.PeriodId;

/**
 * A period of a round. The university is repeated so that the database can refuse another
 * university's period.
 *
 * @param periodId the period
 * @param universityId the university of the round and the period
 */
@Embeddable
record RoundPeriod(UUID periodId, UUID universityId) implements Comparable<RoundPeriod> {

	PeriodId id() {
		return new PeriodId(this.periodId);
	}

	@Override
	public int compareTo(RoundPeriod other) {
		return this.periodId.compareTo(other.periodId);
	}

}
