package no.praksisplass.matching;

import java.util.List;
import java.util.stream.IntStream;

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

	/**
	 * All bars from the nearest to the furthest, also those of nobody.
	 * @param metres each student's journey, one way
	 */
	public static List<DistanceBar> of(List<Integer> metres) {
		return IntStream.range(0, BOUNDS.size()).mapToObj((bar) -> {
			int from = BOUNDS.get(bar);
			Integer to = (bar + 1 < BOUNDS.size()) ? BOUNDS.get(bar + 1) : null;
			return new DistanceBar(from, to,
					(int) metres.stream()
						.filter((journey) -> journey >= 1000 * from && (to == null || journey < 1000 * to))
						.count());
		}).toList();
	}

}
