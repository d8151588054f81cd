package no.praksisplass.matching.engine.flow;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import no.praksisplass.matching.engine.flow.GrowthBench.Point;

/**
 * Draws time and memory against the number of students, both axes logarithmic, one panel
 * above the other.
 */
final class GrowthPlot {

	private static final int LEFT = 80;

	private static final int RIGHT = 560;

	private static final int HEIGHT = 200;

	private final List<Point> points;

	private final StringBuilder svg = new StringBuilder();

	GrowthPlot(List<Point> points) {
		this.points = points;
	}

	String svg() {
		this.svg.append("""
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 560" font-family="sans-serif" font-size="13">
				<title>Time and memory by number of students</title>
				<rect width="600" height="560" fill="#fff"/>
				""");
		panel("Seconds", 40, Point::seconds);
		panel("Megabytes of heap", 310, Point::megabytes);
		text(320, 552, "middle", "students");
		return this.svg.append("</svg>\n").toString();
	}

	private void panel(String title, int top, ToDoubleFunction<Point> value) {
		double low = Math.floor(this.points.stream().mapToDouble(value).map(Math::log10).min().orElse(0));
		double high = Math.ceil(this.points.stream().mapToDouble(value).map(Math::log10).max().orElse(1));
		text(LEFT, top - 12, "start", title);
		for (double power = low; power <= high; power++) {
			double y = y(power, low, high, top);
			line(LEFT, y, RIGHT, y);
			text(LEFT - 8, y + 4, "end", number(Math.pow(10, power)));
		}
		StringBuilder path = new StringBuilder();
		for (Point point : this.points) {
			double x = x(point);
			double y = y(Math.log10(value.applyAsDouble(point)), low, high, top);
			path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : " L", x, y));
			this.svg.append(
					String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#0b5394\"/>%n", x, y));
			text(x, top + HEIGHT + 20, "middle", number(point.students()));
			text(x - 6, y - 8, "end", String.format(Locale.ROOT, "%.3g", value.applyAsDouble(point)));
		}
		this.svg.append("<path d=\"").append(path).append("\" fill=\"none\" stroke=\"#0b5394\" stroke-width=\"2\"/>\n");
	}

	private double x(Point point) {
		double low = Math.log10(this.points.get(0).students());
		double high = Math.log10(this.points.get(this.points.size() - 1).students());
		double share = (high > low) ? (Math.log10(point.students()) - low) / (high - low) : 0;
		return LEFT + 40 + share * (RIGHT - LEFT - 60);
	}

	private static double y(double power, double low, double high, int top) {
		return top + HEIGHT - (power - low) / Math.max(1, high - low) * HEIGHT;
	}

	private void line(double x1, double y1, double x2, double y2) {
		this.svg.append(String.format(Locale.ROOT,
				"<line x1=\"%.0f\" y1=\"%.1f\" x2=\"%.0f\" y2=\"%.1f\" stroke=\"#ccc\"/>%n", x1, y1, x2, y2));
	}

	private void text(double x, double y, String anchor, String text) {
		this.svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y,
				anchor, text));
	}

	private static String number(double value) {
		return (value < 1) ? String.format(Locale.ROOT, "%.2g", value).replaceAll("0+$", "")
				: String.format(Locale.ROOT, "%,.0f", value);
	}

}
