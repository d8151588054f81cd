package no.praksisplass.university.web;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.ExportColumn;
import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.exchange.Exports;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.domain.PeriodAdministration;
import no.praksisplass.university.domain.PeriodDetails;
import no.praksisplass.university.domain.PeriodFilter;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of placement periods as a file. */
@Controller
class PeriodExportController {

	private static final List<ExportColumn<PeriodDetails>> COLUMNS = List.of(
			new ExportColumn<>("university.period.name", CellType.TEXT, (row) -> row.period().name()),
			new ExportColumn<>("university.period.course", CellType.TEXT, (row) -> row.course().code()),
			new ExportColumn<>("university.period.startsOn", CellType.DAY,
					(row) -> row.period().dates().from().toString()),
			new ExportColumn<>("university.period.endsOn", CellType.DAY, (row) -> row.period().dates().to().toString()),
			new ExportColumn<>("university.period.weeks", CellType.WHOLE, (row) -> "" + row.period().weeks()),
			new ExportColumn<>("university.arena", CellType.choice(Arena.class), (row) -> row.period().arena().name()),
			new ExportColumn<>("university.period.placesWanted", CellType.WHOLE,
					(row) -> "" + row.period().placesWanted()),
			new ExportColumn<>("university.period.availabilityDeadline", CellType.MOMENT,
					(row) -> LocalDateTime.ofInstant(row.period().availabilityDeadline(), TimeConfiguration.NORWAY)
						.truncatedTo(ChronoUnit.MINUTES)
						.toString()));

	private final PeriodAdministration periods;

	private final Exports exports;

	private final CurrentUser currentUser;

	PeriodExportController(PeriodAdministration periods, Exports exports, CurrentUser currentUser) {
		this.periods = periods;
		this.exports = exports;
		this.currentUser = currentUser;
	}

	@GetMapping("/coordinator/periods/export")
	void export(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable CourseId course,
			@RequestParam(required = false) PeriodFilter.@Nullable PeriodTime when,
			@RequestParam(defaultValue = "csv") String format,
			@Sortable({ "-start", "name", "places", "deadline" }) Paging paging, HttpServletResponse response) {
		UniversityId university = this.currentUser.university(Role.COORDINATOR);
		PeriodFilter filter = new PeriodFilter(q, course, when);
		this.exports.send(response, ExportFormat.of(format), "nav.periods", COLUMNS,
				paging.toPageable(PeriodController.COLUMNS), (page) -> this.periods.list(university, filter, page),
				Function.identity());
	}

}
