package no.praksisplass.matching.web.why;

import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.ExportColumn;
import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.exchange.Exports;
import no.praksisplass.matching.domain.overview.OverviewService;
import no.praksisplass.matching.domain.recruit.RecruitRow;
import no.praksisplass.matching.domain.recruit.RecruitService;
import no.praksisplass.matching.domain.result.ResultService;
import no.praksisplass.matching.domain.run.RunGain.Lack;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.shared.RunId;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where to recruit: what one more place would do to a run. */
@Controller
@RequestMapping("/coordinator/runs/{run}/recruit")
class RecruitController {

	private static final List<ExportColumn<RecruitRow>> COLUMNS = List.of(
			new ExportColumn<>("exchange.column.supervisors.practice", CellType.TEXT, RecruitRow::practice),
			new ExportColumn<>("matching.municipality", CellType.TEXT, RecruitRow::municipality),
			new ExportColumn<>("matching.period", CellType.TEXT, RecruitRow::period),
			new ExportColumn<>("matching.recruit.placed", CellType.WHOLE, (row) -> "" + row.gain().placed()),
			new ExportColumn<>("matching.recruit.better", CellType.WHOLE, (row) -> "" + row.gain().better()),
			new ExportColumn<>("matching.recruit.worse", CellType.WHOLE, (row) -> "" + row.gain().worse()),
			new ExportColumn<>("matching.recruit.lack", CellType.choice(Lack.class),
					(row) -> row.gain().lack().name()));

	private final RecruitService recruiting;

	private final ResultService results;

	private final OverviewService overviews;

	private final Exports exports;

	RecruitController(RecruitService recruiting, ResultService results, OverviewService overviews, Exports exports) {
		this.recruiting = recruiting;
		this.results = results;
		this.overviews = overviews;
		this.exports = exports;
	}

	@GetMapping
	String list(@PathVariable RunId run, @RequestParam(required = false) @Nullable String q,
			@Sortable({ "-placed", "better", "practice", "municipality", "period" }) Paging paging, Model model) {
		RunView view = this.results.run(run);
		model.addAttribute("page", this.recruiting.rows(run, q, paging.toPageable()));
		model.addAttribute("run", view);
		model.addAttribute("round", this.overviews.round(view.roundId()));
		model.addAttribute("filtered", q != null && !q.isBlank());
		return "matching/recruit";
	}

	@GetMapping("/export")
	void export(@PathVariable RunId run, @RequestParam(required = false) @Nullable String q,
			@RequestParam(defaultValue = "csv") String format,
			@Sortable({ "-placed", "better", "practice", "municipality", "period" }) Paging paging,
			HttpServletResponse response) {
		this.exports.send(response, ExportFormat.of(format), "matching.recruit", COLUMNS, paging.toPageable(),
				(page) -> this.recruiting.rows(run, q, page), Function.identity());
	}

}
