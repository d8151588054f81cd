package no.praksisplass.supervisor.web.answer;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.ExportColumn;
import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.exchange.Exports;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.domain.SupervisorBulk;
import no.praksisplass.supervisor.domain.SupervisorDirectory;
import no.praksisplass.supervisor.domain.SupervisorFilter;
import no.praksisplass.supervisor.domain.SupervisorRow;
import no.praksisplass.supervisor.domain.answer.AnswerBulk;
import no.praksisplass.supervisor.domain.answer.AnswerBulk.Asked;
import no.praksisplass.supervisor.domain.answer.AnswerBulk.Known;
import no.praksisplass.supervisor.web.SupervisorQuery;
import no.praksisplass.supervisor.web.SupervisorWords;
import no.praksisplass.university.PeriodView;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the supervisors of the list have answered, to the period that is chosen or to all
 * of the university's, with the columns of the import.
 */
@Controller
class AnswerExportController {

	private final SupervisorDirectory directory;

	private final SupervisorBulk supervisors;

	private final AnswerBulk answers;

	private final AnswerImport kind;

	private final Exports exports;

	private final CurrentUser currentUser;

	AnswerExportController(SupervisorDirectory directory, SupervisorBulk supervisors, AnswerBulk answers,
			AnswerImport kind, Exports exports, CurrentUser currentUser) {
		this.directory = directory;
		this.supervisors = supervisors;
		this.answers = answers;
		this.kind = kind;
		this.exports = exports;
		this.currentUser = currentUser;
	}

	@GetMapping("/coordinator/supervisors/answers/export")
	void export(SupervisorQuery query, @RequestParam(defaultValue = "csv") String format,
			@Sortable({ "name", "practice", "municipality", "answer", "seats", "givenAt", "confirmed" }) Paging paging,
			HttpServletResponse response) {
		SupervisorFilter filter = query.filter(this.currentUser.university(Role.COORDINATOR));
		this.exports.send(response, ExportFormat.of(format), "exchange.kind." + AnswerImport.KEY, columns(),
				paging.toPageable(), (page) -> this.directory.search(filter, page), (listed) -> rows(listed, filter));
	}

	private List<Row> rows(List<SupervisorRow> listed, SupervisorFilter filter) {
		UniversityId university = filter.university();
		List<PeriodView> periods = this.answers.periods(university)
			.stream()
			.filter((period) -> filter.period() == null || period.id().equals(filter.period()))
			.toList();
		List<SupervisorBulk.Known> those = this.supervisors.all(listed.stream().map(SupervisorRow::id).toList());
		Map<Asked, Known> given = this.answers.all(university, those.stream().map(SupervisorBulk.Known::view).toList(),
				periods);
		List<Row> rows = new ArrayList<>();
		for (SupervisorBulk.Known each : those) {
			for (PeriodView period : periods) {
				Known answer = given.get(new Asked(each.view().id(), period.id()));
				if (answer != null) {
					rows.add(new Row(each, period, answer));
				}
			}
		}
		return rows;
	}

	private List<ExportColumn<Row>> columns() {
		return Stream
			.of(SupervisorWords.export(this.kind, Row::supervisor),
					Stream.of(ExportColumn.<Row>of(this.kind, AnswerColumns.PERIOD, (row) -> row.period().name())),
					ExportColumn.of(this.kind, AnswerColumns.SAID, (Row row) -> AnswerLine.of(row.answer())),
					Stream.of(
							ExportColumn.<Row>of(this.kind, AnswerColumns.STANDING,
									(row) -> String.valueOf(row.answer().answer().standing())),
							ExportColumn.<Row>of(this.kind, AnswerColumns.GIVEN_AT, Row::givenAt),
							ExportColumn.<Row>of(this.kind, AnswerColumns.GIVEN_BY,
									(row) -> row.answer().answer().channel().name())))
			.flatMap(Function.identity())
			.toList();
	}

	private record Row(SupervisorBulk.Known supervisor, PeriodView period, Known answer) {

		private String givenAt() {
			return LocalDateTime.ofInstant(this.answer.answer().givenAt(), TimeConfiguration.NORWAY)
				.truncatedTo(ChronoUnit.MINUTES)
				.toString();
		}

	}

}
