package no.praksisplass.round.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.ExportColumn;
import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.exchange.Exports;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.domain.RoundAdministration;
import no.praksisplass.round.domain.RoundRow;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of rounds as a file. */
@Controller
class RoundExportController {

	private static final List<ExportColumn<RoundRow>> COLUMNS = List.of(
			new ExportColumn<>("round.name", CellType.TEXT, RoundRow::name),
			new ExportColumn<>("round.status", CellType.choice(RoundStatus.class), (row) -> row.status().name()),
			new ExportColumn<>("round.wishesOpenAt", CellType.MOMENT, (row) -> moment(row.wishesOpenAt())),
			new ExportColumn<>("round.wishesCloseAt", CellType.MOMENT, (row) -> moment(row.wishesCloseAt())),
			new ExportColumn<>("round.publishAt", CellType.MOMENT, (row) -> moment(row.publishAt())),
			new ExportColumn<>("round.periods", CellType.WHOLE, (row) -> "" + row.periods()));

	private final RoundAdministration rounds;

	private final Exports exports;

	private final CurrentUser currentUser;

	RoundExportController(RoundAdministration rounds, Exports exports, CurrentUser currentUser) {
		this.rounds = rounds;
		this.exports = exports;
		this.currentUser = currentUser;
	}

	@GetMapping("/coordinator/rounds/export")
	void export(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable RoundStatus status,
			@RequestParam(defaultValue = "csv") String format,
			@Sortable({ "-publication", "name", "opens", "closes" }) Paging paging, HttpServletResponse response) {
		UniversityId university = this.currentUser.university(Role.COORDINATOR);
		this.exports.send(response, ExportFormat.of(format), "nav.rounds", COLUMNS,
				paging.toPageable(RoundController.COLUMNS),
				(page) -> this.rounds.list(university, Optional.ofNullable(status), q, page), Function.identity());
	}

	private static String moment(Instant moment) {
		return LocalDateTime.ofInstant(moment, TimeConfiguration.NORWAY).truncatedTo(ChronoUnit.MINUTES).toString();
	}

}
