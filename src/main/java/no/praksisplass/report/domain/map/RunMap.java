package no.praksisplass.report.domain.map;

import java.util.List;

import no.praksisplass.geography.CountyView;
import no.praksisplass.matching.SolvedRun;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a run sends students.
 *
 * @param run which run
 * @param county the county that is shown, or the whole country
 * @param land where there are municipalities, as points of an SVG path
 * @param places municipalities that receive students, the most students first
 * @param ways the ways that five or more students go, the most travelled first
 * @param others counties that can be shown instead
 * @param leftOut students of whom it is not told where they come from
 */
public record RunMap(SolvedRun run, @Nullable CountyView county, String land, List<Place> places, List<Way> ways,
		List<CountyView> others, int leftOut) {

	public RunMap {
		places = List.copyOf(places);
		ways = List.copyOf(ways);
		others = List.copyOf(others);
	}

	/**
	 * A municipality that receives students.
	 *
	 * @param number four digits
	 * @param name its name
	 * @param county two digits
	 * @param countyName its county's name
	 * @param x units from the left edge
	 * @param y units from the upper edge
	 * @param students how many
	 */
	public record Place(String number, String name, String county, String countyName, int x, int y, int students) {

		/** Radius of the circle whose area shows how many. */
		public int radius() {
			return MapSpot.radius(this.students);
		}

	}

	/**
	 * A way that students go, between municipalities or counties.
	 *
	 * @param from where they live
	 * @param to where their place is
	 * @param students how many, five or more
	 */
	public record Way(End from, End to, int students) {

		/** How broad the line is drawn. */
		public int width() {
			return (int) Math.round(1 + 1.5 * Math.sqrt(this.students));
		}

		/** Whether they live and have their place in the same municipality or county. */
		public boolean isWithin() {
			return this.from.equals(this.to);
		}

	}

	/**
	 * An end of a way.
	 *
	 * @param number four digits of a municipality or two of a county
	 * @param name its name
	 * @param x units from the left edge
	 * @param y units from the upper edge
	 */
	public record End(String number, String name, int x, int y) {

		/** Whether it is a whole county. */
		public boolean isCounty() {
			return this.number.length() == 2;
		}

	}

}
