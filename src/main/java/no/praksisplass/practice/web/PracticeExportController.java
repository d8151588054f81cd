package no.praksisplass.practice.web;

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
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.geography.MunicipalityWords;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.practice.domain.PracticeDirectory;
import no.praksisplass.practice.domain.PracticeFilter;
import no.praksisplass.practice.domain.PracticeRow;
import no.praksisplass.shared.Freshness;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of practices as a file, with the columns of the import. */
@Controller
class PracticeExportController {

	private final PracticeDirectory directory;

	private final Practices practices;

	private final Municipalities municipalities;

	private final PracticeImport kind;

	private final Exports exports;

	PracticeExportController(PracticeDirectory directory, Practices practices, Municipalities municipalities,
			PracticeImport kind, Exports exports) {
		this.directory = directory;
		this.practices = practices;
		this.municipalities = municipalities;
		this.kind = kind;
		this.exports = exports;
	}

	@GetMapping("/coordinator/practices/export")
	void export(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String county,
			@RequestParam(defaultValue = "") String municipality,
			@RequestParam(required = false) @Nullable Boolean active,
			@RequestParam(required = false) @Nullable Freshness fresh,
			@RequestParam(defaultValue = "csv") String format,
			@Sortable({ "name", "municipality", "county", "rooms" }) Paging paging, HttpServletResponse response) {
		PracticeFilter filter = new PracticeFilter(q, county, municipality, active, fresh);
		this.exports.send(response, ExportFormat.of(format), "exchange.kind." + PracticeImport.KEY, columns(),
				paging.toPageable(), (page) -> this.directory.search(filter, page), this::views);
	}

	private List<PracticeView> views(List<PracticeRow> rows) {
		Map<Object, PracticeView> views = this.practices.findAll(rows.stream().map(PracticeRow::id).toList())
			.stream()
			.collect(Collectors.toMap(PracticeView::id, Function.identity()));
		return rows.stream().map((row) -> views.get(row.id())).filter(Objects::nonNull).toList();
	}

	private List<ExportColumn<PracticeView>> columns() {
		return Stream
			.of(Stream.of(ExportColumn.<PracticeView>of(this.kind, PracticeColumns.ID, (view) -> view.id().toString())),
					ExportColumn.of(this.kind, PracticeColumns.of(new MunicipalityWords(List.of())),
							(PracticeView view) -> PracticeForm.from(view)),
					Stream.of(
							ExportColumn.<PracticeView>of(this.kind, PracticeColumns.MUNICIPALITY_NAME,
									(view) -> this.municipalities.find(view.municipalityNumber())
										.map(MunicipalityView::name)
										.orElse("")),
							ExportColumn.<PracticeView>of(this.kind, PracticeColumns.ACTIVE,
									(view) -> String.valueOf(view.active()))))
			.flatMap(Function.identity())
			.toList();
	}

}
