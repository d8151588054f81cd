package no.praksisplass.placement.web;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.ExportColumn;
import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.exchange.Exports;
import no.praksisplass.placement.domain.PlacementDetails;
import no.praksisplass.placement.domain.PlacementService;
import no.praksisplass.shared.RoundId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of a round's placements as a file. */
@Controller
class PlacementExportController {

	private static final List<ExportColumn<PlacementDetails>> COLUMNS = List.of(
			new ExportColumn<>("exchange.column.students.studentNumber", CellType.TEXT,
					(row) -> row.student().studentNumber()),
			new ExportColumn<>("matching.student", CellType.TEXT, (row) -> row.student().name()),
			new ExportColumn<>("matching.period", CellType.TEXT, (row) -> row.period().name()),
			new ExportColumn<>("university.period.startsOn", CellType.DAY,
					(row) -> row.period().dates().from().toString()),
			new ExportColumn<>("university.period.endsOn", CellType.DAY, (row) -> row.period().dates().to().toString()),
			new ExportColumn<>("exchange.column.supervisors.practice", CellType.TEXT, (row) -> row.practice().name()),
			new ExportColumn<>("matching.municipality", CellType.TEXT, (row) -> row.municipality().name()),
			new ExportColumn<>("matching.supervisor", CellType.TEXT, (row) -> row.supervisor().name()),
			new ExportColumn<>("matching.wish", CellType.WHOLE,
					(row) -> Objects.toString(row.placement().wishRank(), "")));

	private final PlacementService placements;

	private final Exports exports;

	PlacementExportController(PlacementService placements, Exports exports) {
		this.placements = placements;
		this.exports = exports;
	}

	@GetMapping("/coordinator/rounds/{round}/placements/export")
	void export(@PathVariable RoundId round, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "csv") String format, HttpServletResponse response) {
		this.placements.round(round);
		this.exports.send(response, ExportFormat.of(format), "placement.list", COLUMNS,
				this.placements.inForce(round, q));
	}

}
