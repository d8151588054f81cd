package no.praksisplass.round.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

import no.praksisplass.round.AllocationCriterion;

/** The order in which the form shows the criteria. */
final class CriteriaOrder {

	private CriteriaOrder() {
	}

	/**
	 * Each criterion once: the given ones in their order, then those that are missing.
	 */
	static List<AllocationCriterion> complete(List<AllocationCriterion> given) {
		LinkedHashSet<AllocationCriterion> order = new LinkedHashSet<>(given);
		order.addAll(AllocationCriterion.DEFAULT_ORDER);
		return new ArrayList<>(order);
	}

	/**
	 * The order after a criterion changed places with the one before it or after it, if
	 * there is one.
	 */
	static List<AllocationCriterion> moved(List<AllocationCriterion> given, CriterionMove move) {
		List<AllocationCriterion> order = complete(given);
		int from = order.indexOf(move.criterion());
		int to = from + (move.up() ? -1 : 1);
		if (to >= 0 && to < order.size()) {
			Collections.swap(order, from, to);
		}
		return order;
	}

}
