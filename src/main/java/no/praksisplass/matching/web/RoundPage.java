package no.praksisplass.matching.web;

import java.time.Clock;
import java.time.Instant;

import no.praksisplass.matching.domain.overview.OverviewService;
import no.praksisplass.matching.domain.overview.RoundOverview;
import no.praksisplass.matching.domain.result.DecisionRows;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
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

	private final Clock clock;

	RoundPage(OverviewService overviews, DecisionRows decisions, Clock clock) {
		this.overviews = overviews;
		this.decisions = decisions;
		this.clock = clock;
	}

	/** Fills the model; gives the view. */
	String fill(RoundId round, Model model) {
		RoundOverview overview = this.overviews.overview(round);
		model.addAttribute("overview", overview);
		model.addAttribute("wishesOpen", takesWishes(overview.round()));
		model.addAttribute("locks", this.decisions.locks(round));
		model.addAttribute("closedSeats", this.decisions.closedSeats(round));
		return "matching/round";
	}

	private boolean takesWishes(RoundView round) {
		Instant now = this.clock.instant();
		return round.status() == RoundStatus.OPEN && !now.isBefore(round.wishesOpenAt())
				&& now.isBefore(round.wishesCloseAt());
	}

	/** The page again after an act on it was refused. */
	ModelAndView again(RoundId round, BindingResult errors, Model model) {
		Links.shownAt("/coordinator/rounds/" + round);
		return Questions.again(errors, fill(round, model), "matching.seat.unknown");
	}

}
