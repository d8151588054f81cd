package no.praksisplass.report.domain.capacity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of some practices in some periods.
 *
 * @param values the value of each figure
 */
public record Figures(Map<Figure, Integer> values) {

	/** What keeps seats from being used but trainees and other universities. */
	private static final List<Figure> REST = List.of(Figure.MAYBE_LEFT_OUT, Figure.UNFIT, Figure.PAUSED, Figure.OWN,
			Figure.CLOSED, Figure.NO_ROOM);

	public Figures {
		values = Map.copyOf(values);
	}

	/** The sums over cells. */
	public static Figures of(Collection<CapacityCell> cells) {
		Map<Figure, Integer> sums = new EnumMap<>(Figure.class);
		for (Figure figure : Figure.values()) {
			sums.put(figure, cells.stream().mapToInt((cell) -> figure.of(cell.seats())).sum());
		}
		return new Figures(sums);
	}

	public int get(Figure figure) {
		return this.values.getOrDefault(figure, 0);
	}

	/** All that is offered. */
	public int offered() {
		return get(Figure.YES) + get(Figure.MAYBE);
	}

	/** What keeps seats from being used but trainees and other universities. */
	public int rest() {
		return REST.stream().mapToInt(this::get).sum();
	}

}
