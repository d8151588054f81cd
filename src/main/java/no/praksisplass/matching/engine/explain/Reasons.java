package no.praksisplass.matching.engine.explain;

import java.util.List;

import no.praksisplass.matching.engine.model.Explanation;

/** Tells why students did not get seats, under one rule. */
interface Reasons {

	/**
	 * Explains why some students did not get one seat.
	 * @param seat a seat for which they are candidates
	 * @param students students who are not in the seat
	 * @return an explanation for each, in the order given
	 */
	List<Explanation> whyNot(int seat, List<Integer> students);

}
