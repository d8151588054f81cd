package no.praksisplass.matching.domain.decision;

import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;

/** What else decides whether a student can be locked to a seat. */
public interface LockGuard {

	/**
	 * Says whether the lock is at odds with something decided before.
	 * @throws no.praksisplass.shared.RuleViolation if it is
	 */
	void check(RoundId round, StudentId student, Seat seat);

}
