package no.praksisplass.report.domain.chart;

import java.util.List;
import java.util.stream.IntStream;

import no.praksisplass.matching.SolvedRun.Place;
import org.jspecify.annotations.Nullable;

/**
 * How many students travel about as far.
 *
 * @param from kilometres one way, counted in
 * @param to kilometres one way, not counted in; absent for all that is further
 * @param students how many
 */
public record DistanceBar(int from, @Nullable Integer to, int students) {

	private static final List<Integer> BOUNDS = List.of(0, 10, 25, 50, 100, 200);

	/** All bars from the nearest to the furthest, also those of nobody. */
	static List<DistanceBar> of(List<Place> places) {
		return IntStream.range(0, BOUNDS.size()).mapToObj((bar) -> {
			int from = BOUNDS.get(bar);
			Integer to = (bar + 1 < BOUNDS.size()) ? BOUNDS.get(bar + 1) : null;
			return new DistanceBar(from, to,
					(int) places.stream()
						.filter((place) -> place.metres() >= 1000 * from && (to == null || place.metres() < 1000 * to))
						.count());
		}).toList();
	}

}
