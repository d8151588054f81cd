package no.praksisplass.round.web;

import no.praksisplass.round.AllocationCriterion;

/**
 * A click on one of the buttons that order the criteria.
 *
 * @param criterion which criterion
 * @param up whether towards the most important
 */
record CriterionMove(AllocationCriterion criterion, boolean up) {

	private static final String UP = "-up";

	/**
	 * Reads what the button sends, {@code WISH-up} or {@code WISH-down}; Spring finds it
	 * by its name.
	 * @throws IllegalArgumentException if no button sends that
	 */
	public static CriterionMove of(String value) {
		int dash = Math.max(0, value.indexOf('-'));
		return new CriterionMove(AllocationCriterion.valueOf(value.substring(0, dash)), value.endsWith(UP));
	}

}
