package no.praksisplass.matching.domain.assembly;

import java.util.List;

import no.praksisplass.geography.Place;
import no.praksisplass.geography.Travel;
import no.praksisplass.geography.TravelTable;
import no.praksisplass.student.BaseView;

/**
 * Journeys from the nearest of a student's bases: the one with the fewest minutes, then
 * metres.
 */
public final class Journeys {

	private final TravelTable table;

	Journeys(TravelTable table) {
		this.table = table;
	}

	/**
	 * The journey to a place.
	 * @param bases at least one
	 */
	public Travel nearest(List<BaseView> bases, Place to) {
		Travel best = null;
		for (BaseView base : bases) {
			Travel travel = this.table.between(new Place(base.municipalityNumber(), null, base.coordinate()), to);
			if (best == null || travel.minutes() < best.minutes()
					|| (travel.minutes() == best.minutes() && travel.metres() < best.metres())) {
				best = travel;
			}
		}
		if (best == null) {
			throw new IllegalArgumentException("A journey starts somewhere");
		}
		return best;
	}

}
