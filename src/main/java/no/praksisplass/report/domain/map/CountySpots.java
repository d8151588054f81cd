package no.praksisplass.report.domain.map;

import java.util.List;

/**
 * A county on the map.
 *
 * @param number two digits
 * @param name its name
 * @param spots its municipalities that have anything to show
 * @param usable students that can be received there
 * @param need students who live there, as far as told
 */
public record CountySpots(String number, String name, List<MapSpot> spots, int usable, int need) {

	public CountySpots {
		spots = List.copyOf(spots);
	}

	static CountySpots of(List<MapSpot> spots) {
		return new CountySpots(spots.get(0).county(), spots.get(0).countyName(), spots,
				spots.stream().mapToInt(MapSpot::usable).sum(), spots.stream().mapToInt((spot) -> {
					Integer need = spot.need();
					return (need != null) ? need : 0;
				}).sum());
	}

	/** Whether there is enough, as far as told. */
	public Balance balance() {
		return Balance.of(this.usable, (this.need == 0) ? null : this.need);
	}

}
