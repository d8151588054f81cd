package no.praksisplass.matching.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.ExportColumn;
import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.exchange.Exports;
import no.praksisplass.matching.domain.result.ResultFilter;
import no.praksisplass.matching.domain.result.ResultFilter.Mark;
import no.praksisplass.matching.domain.result.ResultRow;
import no.praksisplass.matching.domain.result.ResultService;
import no.praksisplass.matching.engine.model.Unplaced;
import no.praksisplass.matching.domain.result.WishOutcome;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RunId;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rows of a draft as a file. */
@Controller
class RunExportController {

	private static final List<ExportColumn<ResultRow>> COLUMNS = List.of(
			new ExportColumn<>("exchange.column.students.studentNumber", CellType.TEXT, ResultRow::number),
			new ExportColumn<>("matching.student", CellType.TEXT, ResultRow::name),
			new ExportColumn<>("exchange.column.students.cohort", CellType.TEXT, ResultRow::cohort),
			new ExportColumn<>("matching.wish", CellType.choice(WishOutcome.class), (row) -> row.outcome().name()),
			place("matching.period", CellType.TEXT, ResultRow.Place::period),
			place("exchange.column.supervisors.practice", CellType.TEXT, ResultRow.Place::practice),
			place("matching.municipality", CellType.TEXT, ResultRow.Place::municipality),
			place("matching.supervisor", CellType.TEXT, ResultRow.Place::supervisor),
			place("matching.travel", CellType.WHOLE, (place) -> "" + place.placement().travelMinutes()));

	private static final List<ExportColumn<ResultRow>> WITHOUT_PLACE = List.of(
			new ExportColumn<>("exchange.column.students.studentNumber", CellType.TEXT, ResultRow::number),
			new ExportColumn<>("matching.student", CellType.TEXT, ResultRow::name),
			new ExportColumn<>("exchange.column.students.cohort", CellType.TEXT, ResultRow::cohort),
			new ExportColumn<>("matching.excluded.reason", CellType.choice(Unplaced.Reason.class),
					(row) -> Optional.ofNullable(row.reason()).map(Enum::name).orElse("")));

	private final ResultService results;

	private final Exports exports;

	RunExportController(ResultService results, Exports exports) {
		this.results = results;
		this.exports = exports;
	}

	@GetMapping("/coordinator/runs/{run}/export")
	void export(@PathVariable RunId run, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable WishOutcome wish,
			@RequestParam(required = false) @Nullable PeriodId period,
			@RequestParam(required = false) @Nullable Mark mark, @RequestParam(defaultValue = "csv") String format,
			@Sortable({ "student", "practice", "municipality", "wish", "distance" }) Paging paging,
			HttpServletResponse response) {
		ResultFilter filter = new ResultFilter(q, wish, period, mark);
		this.exports.send(response, ExportFormat.of(format), "matching.run", COLUMNS, paging.toPageable(),
				(page) -> this.results.rows(run, filter, page), Function.identity());
	}

	@GetMapping("/coordinator/runs/{run}/unplaced/export")
	void exportUnplaced(@PathVariable RunId run, @RequestParam(required = false) @Nullable String q,
			@RequestParam(defaultValue = "csv") String format,
			@Sortable({ "student", "cohort", "reason" }) Paging paging, HttpServletResponse response) {
		this.exports.send(response, ExportFormat.of(format), "matching.unplaced.title", WITHOUT_PLACE,
				paging.toPageable(), (page) -> this.results.rows(run, ResultFilter.unplaced(q), page),
				Function.identity());
	}

	private static ExportColumn<ResultRow> place(String heading, CellType type,
			Function<ResultRow.Place, String> value) {
		return new ExportColumn<>(heading, type, (row) -> Optional.ofNullable(row.place()).map(value).orElse(""));
	}

}
