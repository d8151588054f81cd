package no.praksisplass.report.domain.map;

import org.jspecify.annotations.Nullable;

/**
 * A municipality on the map, or the few students elsewhere in a county.
 *
 * @param key four digits, or the county's two
 * @param name what it is called
 * @param county two digits
 * @param countyName the county's name
 * @param x units from the left edge
 * @param y units from the upper edge
 * @param usable students that can be received there
 * @param need students who live there; absent where fewer than five do
 */
public record MapSpot(String key, String name, String county, String countyName, int x, int y, int usable,
		@Nullable Integer need) {

	/** Whether these are the few students elsewhere in a county. */
	public boolean isRest() {
		return this.key.length() == 2;
	}

	/** Whether there is enough, too little, or nothing known to compare with. */
	public Balance balance() {
		return Balance.of(this.usable, this.need);
	}

	/** Radius of the circle whose area shows what can be received. */
	public int usableRadius() {
		return radius(this.usable);
	}

	/** Radius of the ring whose area shows how many live there; 0 for none. */
	public int needRadius() {
		return (this.need != null) ? radius(this.need) : 0;
	}

	static int radius(int people) {
		return (people == 0) ? 0 : (int) Math.round(4 + 3.2 * Math.sqrt(people));
	}

}
