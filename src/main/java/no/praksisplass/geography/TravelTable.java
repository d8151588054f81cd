package no.praksisplass.geography;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Travel between any two places, answered from memory: for the hundreds of thousands of
 * pairs of an allocation. A snapshot that never changes, safe for use by several threads.
 */
public final class TravelTable {

	private final TravelStandIn standIn;

	private final Map<String, Coordinate> municipalities;

	private final Map<String, Coordinate> postalCodes;

	private final Map<String, Map<String, KnownTravel>> known = new HashMap<>();

	/**
	 * @param standIn what to do where no travel time is known
	 * @param municipalities position by municipality number
	 * @param postalCodes position by postal code
	 * @param known the travel times that are known, each way or one way only
	 */
	public TravelTable(TravelStandIn standIn, Map<String, Coordinate> municipalities,
			Map<String, Coordinate> postalCodes, Collection<KnownTravel> known) {
		this.standIn = standIn;
		this.municipalities = Map.copyOf(municipalities);
		this.postalCodes = Map.copyOf(postalCodes);
		for (KnownTravel travel : known) {
			this.known.computeIfAbsent(travel.fromMunicipality(), from -> new HashMap<>())
				.put(travel.toMunicipality(), travel);
		}
	}

	/**
	 * The journey between the two: the known time from the one municipality to the other,
	 * else the known time back, else an estimate.
	 * @throws IllegalArgumentException if a position is needed of a municipality that
	 * does not exist
	 */
	public Travel between(Place from, Place to) {
		int metres = this.standIn.metres(position(from), position(to));
		KnownTravel travel = known(from.municipalityNumber(), to.municipalityNumber());
		if (travel == null) {
			travel = known(to.municipalityNumber(), from.municipalityNumber());
		}
		if (travel == null) {
			return new Travel(this.standIn.minutes(metres), metres, true, false);
		}
		return new Travel(travel.minutes(), metres, false, travel.ferry());
	}

	private @Nullable KnownTravel known(String from, String to) {
		Map<String, KnownTravel> row = this.known.get(from);
		return (row != null) ? row.get(to) : null;
	}

	private Coordinate position(Place place) {
		Coordinate position = place.coordinate();
		if (position == null && place.postalCode() != null) {
			position = this.postalCodes.get(place.postalCode());
		}
		if (position == null) {
			position = this.municipalities.get(place.municipalityNumber());
		}
		if (position == null) {
			throw new IllegalArgumentException("No municipality " + place.municipalityNumber());
		}
		return position;
	}

}
