package no.praksisplass.supervisor.web.trainee;

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
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.TraineeLoadView;
import no.praksisplass.supervisor.domain.SupervisorBulk;
import no.praksisplass.supervisor.domain.SupervisorBulk.Known;
import no.praksisplass.supervisor.domain.trainee.TraineeBulk;
import no.praksisplass.supervisor.web.SupervisorWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All doctors in training as a file, with the columns of the import. */
@Controller
class TraineeExportController {

	private final TraineeBulk trainees;

	private final SupervisorBulk supervisors;

	private final TraineeImport kind;

	private final Exports exports;

	TraineeExportController(TraineeBulk trainees, SupervisorBulk supervisors, TraineeImport kind, Exports exports) {
		this.trainees = trainees;
		this.supervisors = supervisors;
		this.kind = kind;
		this.exports = exports;
	}

	@GetMapping("/coordinator/supervisors/trainees/export")
	void export(@RequestParam(defaultValue = "csv") String format, HttpServletResponse response) {
		this.exports.send(response, ExportFormat.of(format), "exchange.kind." + TraineeImport.KEY, columns(),
				this::rows);
	}

	private List<Row> rows() {
		List<TraineeLoadView> loads = this.trainees.all();
		Map<SupervisorId, Known> known = this.supervisors
			.all(loads.stream().map(TraineeLoadView::supervisorId).distinct().toList())
			.stream()
			.collect(Collectors.toMap((each) -> each.view().id(), Function.identity()));
		return loads.stream()
			.map((load) -> new Row(load, Objects.requireNonNull(known.get(load.supervisorId()))))
			.toList();
	}

	private List<ExportColumn<Row>> columns() {
		return Stream
			.of(Stream.of(ExportColumn.<Row>of(this.kind, TraineeColumns.ID, (row) -> row.load().id().toString())),
					SupervisorWords.export(this.kind, Row::supervisor),
					ExportColumn.of(this.kind, TraineeColumns.FORM, Row::form))
			.flatMap(Function.identity())
			.toList();
	}

	private record Row(TraineeLoadView load, Known supervisor) {

		private TraineeLine form() {
			TraineeLine form = new TraineeLine();
			form.fill(this.load);
			return form;
		}

	}

}
