package no.praksisplass.geography;

/**
 * A point on the earth, WGS 84.
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
public record Coordinate(double latitude, double longitude) {

	/** Mean radius of the earth in metres (IUGG), good to half a per cent. */
	private static final double EARTH_RADIUS = 6_371_008.8;

	public Coordinate {
		if (!isDegrees(latitude, 90) || !isDegrees(longitude, 180)) {
			throw new IllegalArgumentException("Not a point on the earth: " + latitude + ", " + longitude);
		}
	}

	/**
	 * Great-circle distance in metres, by the haversine formula. {@link StrictMath} gives
	 * the same metres on every machine, so that an allocation can be computed again
	 * elsewhere.
	 */
	public double metresTo(Coordinate other) {
		double here = StrictMath.toRadians(this.latitude);
		double there = StrictMath.toRadians(other.latitude);
		double northing = StrictMath.sin((there - here) / 2);
		double easting = StrictMath.sin(StrictMath.toRadians(other.longitude - this.longitude) / 2);
		double haversine = northing * northing + StrictMath.cos(here) * StrictMath.cos(there) * easting * easting;
		return 2 * EARTH_RADIUS * StrictMath.asin(StrictMath.sqrt(Math.min(1, haversine)));
	}

	private static boolean isDegrees(double value, double limit) {
		return value >= -limit && value <= limit;
	}

}
