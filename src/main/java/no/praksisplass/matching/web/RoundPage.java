package no.praksisplass.matching.web;

import no.praksisplass.matching.domain.overview.OverviewService;
import no.praksisplass.matching.domain.result.DecisionRows;
import no.praksisplass.shared.RoundId;
import no.praksisplass.web.Links;
import no.praksisplass.web.question.Questions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what the page of a round shows. */
@Component
class RoundPage {

	private final OverviewService overviews;

	private final DecisionRows decisions;

	RoundPage(OverviewService overviews, DecisionRows decisions) {
		this.overviews = overviews;
		this.decisions = decisions;
	}

	/** Fills the model; gives the view. */
	String fill(RoundId round, Model model) {
		model.addAttribute("overview", this.overviews.overview(round));
		model.addAttribute("locks", this.decisions.locks(round));
		model.addAttribute("closedSeats", this.decisions.closedSeats(round));
		return "matching/round";
	}

	/** The page again after an act on it was refused. */
	ModelAndView again(RoundId round, BindingResult errors, Model model) {
		Links.shownAt("/coordinator/rounds/" + round);
		return Questions.again(errors, fill(round, model), "matching.seat.unknown");
	}

}
