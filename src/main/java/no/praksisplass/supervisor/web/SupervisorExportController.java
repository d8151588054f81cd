package no.praksisplass.supervisor.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.ExportColumn;
import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.exchange.Exports;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.Freshness;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.domain.SupervisorBulk;
import no.praksisplass.supervisor.domain.SupervisorBulk.Known;
import no.praksisplass.supervisor.domain.SupervisorDirectory;
import no.praksisplass.supervisor.domain.SupervisorFilter;
import no.praksisplass.supervisor.domain.SupervisorRow;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of supervisors as a file, with the columns of the import. */
@Controller
class SupervisorExportController {

	private final SupervisorDirectory directory;

	private final SupervisorBulk supervisors;

	private final Practices practices;

	private final SupervisorImport kind;

	private final Exports exports;

	private final CurrentUser currentUser;

	SupervisorExportController(SupervisorDirectory directory, SupervisorBulk supervisors, Practices practices,
			SupervisorImport kind, Exports exports, CurrentUser currentUser) {
		this.directory = directory;
		this.supervisors = supervisors;
		this.practices = practices;
		this.kind = kind;
		this.exports = exports;
		this.currentUser = currentUser;
	}

	@GetMapping("/coordinator/supervisors/export")
	void export(@RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) @Nullable PracticeId practice,
			@RequestParam(defaultValue = "") String municipality,
			@RequestParam(required = false) @Nullable PeriodId period,
			@RequestParam(required = false) SupervisorFilter.@Nullable AnswerFilter answer,
			@RequestParam(required = false) SupervisorFilter.@Nullable StateFilter state,
			@RequestParam(required = false) @Nullable Freshness fresh,
			@RequestParam(defaultValue = "csv") String format,
			@Sortable({ "name", "practice", "municipality", "answer", "seats", "givenAt", "confirmed" }) Paging paging,
			HttpServletResponse response) {
		SupervisorFilter filter = new SupervisorFilter(this.currentUser.university(Role.COORDINATOR), q, practice,
				municipality, period, answer, state, fresh);
		this.exports.send(response, ExportFormat.of(format), "exchange.kind." + SupervisorImport.KEY, columns(),
				paging.toPageable(), (page) -> this.directory.search(filter, page), this::rows);
	}

	private List<Row> rows(List<SupervisorRow> listed) {
		Map<SupervisorId, Known> known = this.supervisors.all(listed.stream().map(SupervisorRow::id).toList())
			.stream()
			.collect(Collectors.toMap((each) -> each.view().id(), Function.identity()));
		Map<PracticeId, PracticeView> offices = this.practices
			.findAll(listed.stream().map(SupervisorRow::practiceId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(PracticeView::id, Function.identity()));
		return listed.stream()
			.map((row) -> new Row(Objects.requireNonNull(known.get(row.id())),
					Objects.requireNonNull(offices.get(row.practiceId()))))
			.toList();
	}

	private List<ExportColumn<Row>> columns() {
		return Stream
			.of(Stream.of(ExportColumn.<Row>of(this.kind, SupervisorColumns.ID,
					(row) -> row.supervisor().view().id().toString())),
					ExportColumn.of(this.kind, SupervisorColumns.FORM,
							(Row row) -> SupervisorForm.from(row.supervisor().view(), row.supervisor().person())),
					Stream.of(
							ExportColumn.<Row>of(this.kind, SupervisorColumns.PRACTICE_ID,
									(row) -> row.practice().id().toString()),
							ExportColumn.<Row>of(this.kind, SupervisorColumns.PRACTICE, (row) -> row.practice().name()),
							ExportColumn.<Row>of(this.kind, SupervisorColumns.MUNICIPALITY,
									(row) -> row.practice().municipalityNumber()),
							ExportColumn.<Row>of(this.kind, SupervisorColumns.ACTIVE,
									(row) -> String.valueOf(row.supervisor().view().active()))))
			.flatMap(Function.identity())
			.toList();
	}

	private record Row(Known supervisor, PracticeView practice) {
	}

}
