package no.praksisplass.geography;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands in for a travel time nobody has loaded: the great-circle distance, longer
 * by a factor because roads bend around fjords and mountains, at one average speed. It is
 * crude, worst where a fjord lies between, and every figure it gives is marked as
 * estimated.
 *
 * @param detourFactor road metres per metre as the crow flies, at least 1
 * @param kilometresPerHour average speed, above 0
 */
public record TravelStandIn(@DefaultValue("1.3") double detourFactor, @DefaultValue("60") double kilometresPerHour) {

	public TravelStandIn {
		if (!(detourFactor >= 1) || !(kilometresPerHour > 0)) {
			throw new IllegalArgumentException("A detour factor is at least 1 and a speed above 0, not " + detourFactor
					+ " and " + kilometresPerHour);
		}
	}

	/** Road metres, rounded to the nearest. */
	public int metres(Coordinate from, Coordinate to) {
		return Math.toIntExact(Math.round(from.metresTo(to) * this.detourFactor));
	}

	/** Minutes for so many road metres, rounded up. */
	public int minutes(int metres) {
		return (int) Math.ceil(metres * 60.0 / (this.kilometresPerHour * 1000));
	}

}
