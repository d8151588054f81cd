package no.praksisplass.matching.domain.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import no.praksisplass.matching.domain.publication.PublicationCheck.Barred;
import no.praksisplass.matching.domain.publication.PublicationCheck.Surplus;
import no.praksisplass.matching.domain.publication.PublicationCheck.Unconfirmed;
import no.praksisplass.shared.RuleViolation;

/**
 * What stands in the way of publishing a run, seats and rooms aside.
 *
 * @param unconfirmed placements with supervisors who answered maybe and have not
 * confirmed
 * @param surpluses supervisors with more students than they take in a round
 * @param barred students who must not be with their supervisor
 * @param hearingUntil until when supervisors can object, if they can now
 */
record Hindrances(List<Unconfirmed> unconfirmed, List<Surplus> surpluses, List<Barred> barred,
		Optional<Instant> hearingUntil) {

	/**
	 * @throws RuleViolation with the first of them, if there is any
	 */
	void requireNone() {
		requireNoneButHearing();
		if (this.hearingUntil.isPresent()) {
			throw RuleViolation.of("matching.publish.hearing");
		}
	}

	/**
	 * @throws RuleViolation with the first that does not pass by itself
	 */
	void requireNoneButHearing() {
		if (!this.surpluses.isEmpty()) {
			throw RuleViolation.of("matching.publish.surplus");
		}
		if (!this.unconfirmed.isEmpty()) {
			throw RuleViolation.of("matching.publish.unconfirmed");
		}
		if (!this.barred.isEmpty()) {
			throw RuleViolation.of("matching.publish.barred");
		}
	}

}
