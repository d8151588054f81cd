package no.praksisplass.report.web;

import no.praksisplass.matching.SolvedRuns;
import no.praksisplass.report.domain.chart.OfferCharts;
import no.praksisplass.report.domain.chart.RunChart;
import no.praksisplass.report.domain.map.RunMaps;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What came of a run, and how answers came in to a round, in charts and on a map. */
@Controller
class ChartController {

	private final SolvedRuns runs;

	private final RunMaps maps;

	private final OfferCharts offers;

	ChartController(SolvedRuns runs, RunMaps maps, OfferCharts offers) {
		this.runs = runs;
		this.maps = maps;
		this.offers = offers;
	}

	@GetMapping("/coordinator/runs/{run}/charts")
	String ofRun(@PathVariable RunId run, Model model) {
		model.addAttribute("chart", RunChart.of(this.runs.of(run)));
		return "report/run-charts";
	}

	@GetMapping("/coordinator/runs/{run}/map")
	String mapOfRun(@PathVariable RunId run, @RequestParam(required = false) @Nullable String county, Model model) {
		model.addAttribute("map", this.maps.map(run, county));
		return "report/run-map";
	}

	@GetMapping("/coordinator/rounds/{round}/offers")
	String ofRound(@PathVariable RoundId round, Model model) {
		model.addAttribute("chart", this.offers.of(round));
		return "report/offers";
	}

}
