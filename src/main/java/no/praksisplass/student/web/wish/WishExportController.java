package no.praksisplass.student.web.wish;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.ExportColumn;
import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.exchange.Exports;
import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.WishView;
import no.praksisplass.student.domain.wish.WishBulk;
import no.praksisplass.student.domain.wish.WishTarget;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The wishes of a round as a file, with the columns of the import. */
@Controller
class WishExportController {

	private final WishBulk wishes;

	private final WishImport kind;

	private final Exports exports;

	WishExportController(WishBulk wishes, WishImport kind, Exports exports) {
		this.wishes = wishes;
		this.kind = kind;
		this.exports = exports;
	}

	@GetMapping("/coordinator/rounds/{id}/wishes/export")
	void export(@PathVariable RoundId id, @RequestParam(defaultValue = "csv") String format,
			HttpServletResponse response) {
		this.exports.send(response, ExportFormat.of(format), "exchange.kind." + WishImport.KEY, columns(),
				() -> rows(id));
	}

	private List<Row> rows(RoundId id) {
		WishBulk.Desk desk = this.wishes.open(id);
		WishPlaces places = this.kind.places(desk.university());
		return desk.students()
			.stream()
			.flatMap((student) -> desk.wishes(student).stream().map((wish) -> new Row(desk, student, wish, places)))
			.toList();
	}

	private List<ExportColumn<Row>> columns() {
		return List.of(column(WishColumns.ROUND, (row) -> row.desk().name()),
				column(WishColumns.NUMBER, (row) -> row.student().student().studentNumber()),
				column(WishColumns.NAME, (row) -> row.student().student().name()),
				column(WishColumns.RANK, (row) -> String.valueOf(row.wish().rank())),
				column(WishColumns.PRACTICE_ID, (row) -> row.practice().map((view) -> view.id().toString()).orElse("")),
				column(WishColumns.PRACTICE, (row) -> row.cell(WishColumns.PRACTICE)),
				column(WishColumns.MUNICIPALITY,
						(row) -> row.practice()
							.map(PracticeView::municipalityNumber)
							.orElseGet(() -> row.cell(WishColumns.MUNICIPALITY))),
				column(WishColumns.COUNTY, (row) -> row.cell(WishColumns.COUNTY)),
				column(WishColumns.PERIOD, (row) -> row.cell(WishColumns.PERIOD)),
				column(WishColumns.COMPLETED, (row) -> String.valueOf(row.wish().completed())),
				column(WishColumns.DELIVERED, Row::deliveredAt));
	}

	private ExportColumn<Row> column(ImportColumn column, Function<Row, String> value) {
		return ExportColumn.of(this.kind, column, value);
	}

	private record Row(WishBulk.Desk desk, RoundStudent student, WishView wish, WishPlaces places) {

		private Optional<PracticeView> practice() {
			return this.places.practice(this.wish.practiceId());
		}

		private String cell(ImportColumn column) {
			return this.places.cells(WishTarget.of(this.wish)).getOrDefault(column.key(), "");
		}

		private String deliveredAt() {
			return this.desk.delivery(this.student)
				.map((delivery) -> LocalDateTime.ofInstant(delivery.at(), TimeConfiguration.NORWAY)
					.truncatedTo(ChronoUnit.MINUTES)
					.toString())
				.orElse("");
		}

	}

}
