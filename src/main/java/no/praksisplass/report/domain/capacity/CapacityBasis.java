package no.praksisplass.report.domain.capacity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of capacity are made of: some periods of one university, and what is
 * offered in them.
 *
 * @param name the round or the period, or nothing for a year
 * @param year the calendar year in which the periods begin, for a year
 * @param years the years in which the university has periods, for a year
 * @param includeMaybe whether maybe counts; absent where nothing says so, or rounds
 * differ
 * @param periods the periods, by date
 * @param cells what is offered
 */
public record CapacityBasis(@Nullable String name, @Nullable Integer year, List<Integer> years,
		@Nullable Boolean includeMaybe, List<PeriodView> periods, List<CapacityCell> cells) {

	public CapacityBasis {
		years = List.copyOf(years);
		periods = List.copyOf(periods);
		cells = List.copyOf(cells);
	}

	/** The cells that a filter accepts. */
	public List<CapacityCell> cells(CapacityFilter filter) {
		return this.cells.stream().filter(filter::accepts).toList();
	}

	/** The rows of a table, periods by date and all else by name. */
	public List<CapacityRow> rows(CapacityFilter filter, Grouping grouping) {
		if (grouping == Grouping.PERIOD) {
			return periods(filter).stream().map((period) -> row(filter, period)).toList();
		}
		return cells(filter).stream()
			.collect(Collectors.groupingBy(grouping::key))
			.entrySet()
			.stream()
			.map((row) -> new CapacityRow(row.getKey(), grouping.name(row.getValue().get(0)),
					grouping.about(row.getValue().get(0)), null, null, Figures.of(row.getValue())))
			.sorted(CapacityRow.byName())
			.toList();
	}

	/** The sums of all rows. */
	public CapacityRow total(CapacityFilter filter) {
		List<CapacityRow> periods = rows(filter, Grouping.PERIOD);
		Integer wanted = filter.isLocal() ? null : sum(periods, CapacityRow::wanted);
		Integer shortfall = filter.isLocal() ? null : sum(periods, CapacityRow::shortfall);
		return new CapacityRow("", "", "", wanted, shortfall, Figures.of(cells(filter)));
	}

	/** The counties that have something to show, number by name. */
	public Map<String, String> counties() {
		return options((cell) -> cell.municipality().countyName(), (cell) -> cell.municipality().countyNumber(),
				CapacityFilter.ALL);
	}

	/** The municipalities of a county that have something to show, number by name. */
	public Map<String, String> municipalities(@Nullable String county) {
		return options((cell) -> cell.municipality().name() + " (" + cell.municipality().countyName() + ")",
				(cell) -> cell.municipality().number(), new CapacityFilter(null, county, null, null));
	}

	private Map<String, String> options(Function<CapacityCell, String> name, Function<CapacityCell, String> number,
			CapacityFilter filter) {
		return cells(filter).stream()
			.collect(Collectors.toMap(name, number, (one, other) -> one, () -> new TreeMap<>(CapacityRow.norwegian())));
	}

	private List<PeriodView> periods(CapacityFilter filter) {
		PeriodId one = filter.period();
		return this.periods.stream().filter((period) -> one == null || period.id().equals(one)).toList();
	}

	private CapacityRow row(CapacityFilter filter, PeriodView period) {
		Figures figures = Figures.of(cells(filter.within(Grouping.PERIOD, period.id().toString())));
		Integer wanted = filter.isLocal() ? null : period.placesWanted();
		return new CapacityRow(period.id().toString(), period.name(), "", wanted,
				(wanted != null) ? Math.max(0, wanted - figures.get(Figure.USABLE)) : null, figures);
	}

	private static int sum(Collection<CapacityRow> rows, Function<CapacityRow, @Nullable Integer> figure) {
		return rows.stream().map(figure).mapToInt((value) -> (value != null) ? value : 0).sum();
	}

}
