package no.praksisplass.matching.web;

import no.praksisplass.matching.domain.overview.OverviewService;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.result.ComparisonService;
import no.praksisplass.matching.domain.result.DecisionRows;
import no.praksisplass.matching.domain.run.RunRequests;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RunId;
import no.praksisplass.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A round: what is in it, its runs, and what has been decided. */
@Controller
@RequestMapping("/coordinator/rounds/{round}")
class RoundPageController {

	private final OverviewService overviews;

	private final DecisionRows decisions;

	private final RunRequests requests;

	private final ComparisonService comparisons;

	private final PublicationService publications;

	RoundPageController(OverviewService overviews, DecisionRows decisions, RunRequests requests,
			ComparisonService comparisons, PublicationService publications) {
		this.overviews = overviews;
		this.decisions = decisions;
		this.requests = requests;
		this.comparisons = comparisons;
		this.publications = publications;
	}

	@GetMapping
	String show(@PathVariable RoundId round, Model model) {
		model.addAttribute("overview", this.overviews.overview(round));
		model.addAttribute("locks", this.decisions.locks(round));
		model.addAttribute("closedSeats", this.decisions.closedSeats(round));
		return "matching/round";
	}

	@PostMapping("/runs")
	String run(@PathVariable RoundId round, RedirectAttributes redirect) {
		RunId[] run = new RunId[1];
		boolean queued = Acts.done(() -> run[0] = this.requests.request(round), Flash.success("matching.run.queued"),
				redirect);
		return queued ? "redirect:/coordinator/runs/" + run[0] : "redirect:/coordinator/rounds/" + round;
	}

	@GetMapping("/compare")
	String compare(@PathVariable RoundId round, @RequestParam RunId first, @RequestParam RunId second, Model model) {
		model.addAttribute("round", this.overviews.overview(round).round());
		model.addAttribute("comparison", this.comparisons.compare(first, second));
		return "matching/compare";
	}

	@PostMapping("/reopen")
	String reopen(@PathVariable RoundId round, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes redirect) {
		Acts.done(() -> this.publications.reopen(round, reason), Flash.success("matching.round.reopened"), redirect);
		return "redirect:/coordinator/rounds/" + round;
	}

}
