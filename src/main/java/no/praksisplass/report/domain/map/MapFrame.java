package no.praksisplass.report.domain.map;

import java.util.Collection;
import java.util.List;

import no.praksisplass.geography.Coordinate;

/**
 * Lays points of Norway out on paper: Lambert's conformal conic projection on a sphere,
 * with standard parallels at 60 and 69 degrees north around the meridian 15 degrees east,
 * scaled so that what is to be shown fills the width or the height.
 */
public final class MapFrame {

	/** Width of a map, in the units of its drawing. */
	public static final int WIDTH = 600;

	/** Height of a map. */
	public static final int HEIGHT = 700;

	private static final int MARGIN = 45;

	private static final double FIRST = Math.toRadians(60);

	private static final double SECOND = Math.toRadians(69);

	private static final double CONE = Math.log(Math.cos(FIRST) / Math.cos(SECOND))
			/ Math.log(stretch(SECOND) / stretch(FIRST));

	private final double left;

	private final double top;

	private final double scale;

	/** A frame around points; a single point stands in the middle of some 100 km. */
	public MapFrame(Collection<Coordinate> points) {
		List<double[]> flat = points.stream().map(MapFrame::flat).toList();
		double minX = flat.stream().mapToDouble((point) -> point[0]).min().orElse(0);
		double maxX = flat.stream().mapToDouble((point) -> point[0]).max().orElse(0);
		double minY = flat.stream().mapToDouble((point) -> point[1]).min().orElse(0);
		double maxY = flat.stream().mapToDouble((point) -> point[1]).max().orElse(0);
		double least = 0.016;
		double width = Math.max(least, maxX - minX);
		double height = Math.max(least, maxY - minY);
		this.scale = Math.min((WIDTH - 2.0 * MARGIN) / width, (HEIGHT - 2.0 * MARGIN) / height);
		this.left = (minX + maxX) / 2 - WIDTH / this.scale / 2;
		this.top = (minY + maxY) / 2 - HEIGHT / this.scale / 2;
	}

	/** Units from the left edge. */
	public int x(Coordinate point) {
		return (int) Math.round((flat(point)[0] - this.left) * this.scale);
	}

	/** Units from the upper edge. */
	public int y(Coordinate point) {
		return (int) Math.round((flat(point)[1] - this.top) * this.scale);
	}

	/** In radii of the earth, downwards. */
	private static double[] flat(Coordinate point) {
		double radius = radius(Math.toRadians(point.latitude()));
		double angle = CONE * Math.toRadians(point.longitude() - 15);
		return new double[] { radius * Math.sin(angle), radius * Math.cos(angle) };
	}

	private static double radius(double latitude) {
		return Math.cos(FIRST) * Math.pow(stretch(FIRST) / stretch(latitude), CONE) / CONE;
	}

	private static double stretch(double latitude) {
		return Math.tan(Math.PI / 4 + latitude / 2);
	}

}
