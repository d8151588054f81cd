package no.praksisplass.university;

import no.praksisplass.shared.RuleViolation;

/**
 * Asked before the dates, weeks, course or arena of a period change. Features that build
 * on periods implement it where such a change would pull the ground from under what they
 * hold, such as a published placement or a given answer.
 */
@FunctionalInterface
public interface PeriodChangeGuard {

	/**
	 * Refuses the change or lets it pass.
	 * @param before the period as it is stored
	 * @param after the period as it would become
	 * @throws RuleViolation with the reason, if it must not change so
	 */
	void check(PeriodView before, PeriodView after);

}
