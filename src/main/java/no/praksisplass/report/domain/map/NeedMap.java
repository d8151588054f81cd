package no.praksisplass.report.domain.map;

import java.util.List;

import no.praksisplass.geography.CountyView;
import org.jspecify.annotations.Nullable;

/**
 * Capacity against need on a map.
 *
 * @param county the county that is shown, or the whole country
 * @param land where there are municipalities, as points of an SVG path
 * @param counties what is shown, by county
 * @param others counties that can be shown instead
 * @param leftOut students who are not told
 */
public record NeedMap(@Nullable CountyView county, String land, List<CountySpots> counties, List<CountyView> others,
		int leftOut) {

	public NeedMap {
		counties = List.copyOf(counties);
		others = List.copyOf(others);
	}

	/** What is drawn of a county, the largest first so that the small ones lie on top. */
	public List<MapSpot> drawn(CountySpots of) {
		return of.spots()
			.stream()
			.filter((spot) -> !spot.isRest())
			.sorted((one, other) -> Integer.compare(size(other), size(one)))
			.toList();
	}

	/** The rows of the table beside the map. */
	public List<MapSpot> spots() {
		return this.counties.stream().flatMap((each) -> each.spots().stream()).toList();
	}

	private static int size(MapSpot spot) {
		return Math.max(spot.usableRadius(), spot.needRadius());
	}

}
