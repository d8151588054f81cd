package no.praksisplass.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.ExportColumn;
import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.exchange.Exports;
import no.praksisplass.report.domain.capacity.Capacities;
import no.praksisplass.report.domain.capacity.CapacityBasis;
import no.praksisplass.report.domain.capacity.CapacityFilter;
import no.praksisplass.report.domain.capacity.CapacityRow;
import no.praksisplass.report.domain.capacity.Figure;
import no.praksisplass.report.domain.capacity.Grouping;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of capacity as files. */
@Controller
@RequestMapping("/coordinator")
class CapacityExportController {

	private static final List<ExportColumn<CapacityRow>> FIGURES = List.of(figure(Figure.YES), figure(Figure.MAYBE),
			figure(Figure.TRAINEES), figure(Figure.OTHERS), whole("report.rest", (row) -> row.figures().rest()),
			figure(Figure.ROOMS), figure(Figure.USABLE));

	private final Capacities capacities;

	private final Exports exports;

	private final CurrentUser currentUser;

	CapacityExportController(Capacities capacities, Exports exports, CurrentUser currentUser) {
		this.capacities = capacities;
		this.exports = exports;
		this.currentUser = currentUser;
	}

	@GetMapping("/capacity/export")
	void ofYear(@RequestParam(required = false) @Nullable Integer year, CapacityFilter filter,
			@RequestParam(required = false) @Nullable Grouping by, @RequestParam(defaultValue = "csv") String format,
			HttpServletResponse response) {
		send(this.capacities.year(this.currentUser.university(Role.COORDINATOR), year), filter, by, format, response);
	}

	@GetMapping("/rounds/{round}/capacity/export")
	void ofRound(@PathVariable RoundId round, CapacityFilter filter,
			@RequestParam(required = false) @Nullable Grouping by, @RequestParam(defaultValue = "csv") String format,
			HttpServletResponse response) {
		send(this.capacities.round(round), filter, by, format, response);
	}

	@GetMapping("/periods/{id}/capacity/export")
	void ofPeriod(@PathVariable PeriodId id, CapacityFilter filter,
			@RequestParam(required = false) @Nullable Grouping by, @RequestParam(defaultValue = "csv") String format,
			HttpServletResponse response) {
		send(this.capacities.period(id), filter, by, format, response);
	}

	private void send(CapacityBasis basis, CapacityFilter filter, @Nullable Grouping by, String format,
			HttpServletResponse response) {
		Grouping grouping = Objects.requireNonNullElseGet(by, () -> CapacityPage.usual(basis, filter));
		List<ExportColumn<CapacityRow>> columns = new ArrayList<>();
		columns.add(new ExportColumn<>("enum.Grouping." + grouping, CellType.TEXT, CapacityRow::name));
		columns.add(new ExportColumn<>("report.about", CellType.TEXT, CapacityRow::about));
		if (grouping == Grouping.PERIOD) {
			columns
				.add(new ExportColumn<>("report.wanted", CellType.WHOLE, (row) -> Objects.toString(row.wanted(), "")));
		}
		columns.addAll(FIGURES);
		if (grouping == Grouping.PERIOD) {
			columns.add(new ExportColumn<>("report.shortfall", CellType.WHOLE,
					(row) -> Objects.toString(row.shortfall(), "")));
		}
		this.exports.send(response, ExportFormat.of(format), "report.capacity", columns, basis.rows(filter, grouping));
	}

	private static ExportColumn<CapacityRow> figure(Figure figure) {
		return whole("enum.Figure." + figure, (row) -> row.figures().get(figure));
	}

	private static ExportColumn<CapacityRow> whole(String heading, ToIntFunction<CapacityRow> value) {
		return new ExportColumn<>(heading, CellType.WHOLE, (row) -> String.valueOf(value.applyAsInt(row)));
	}

}
