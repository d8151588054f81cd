package no.praksisplass.matching.web.why;

import no.praksisplass.matching.domain.overview.OverviewService;
import no.praksisplass.matching.domain.trial.Trial;
import no.praksisplass.matching.domain.trial.TrialService;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what would follow if a student had another seat, before anything is saved. */
@Controller
class TrialController {

	private final TrialService trials;

	private final OverviewService overviews;

	TrialController(TrialService trials, OverviewService overviews) {
		this.trials = trials;
		this.overviews = overviews;
	}

	@GetMapping("/coordinator/runs/{run}/students/{student}/try")
	String show(@PathVariable RunId run, @PathVariable StudentId student, @RequestParam SupervisorId supervisor,
			@RequestParam PeriodId period, Model model) {
		Seat seat = new Seat(supervisor, period);
		Trial trial = this.trials.attempt(run, student, seat);
		model.addAttribute("trial", trial);
		model.addAttribute("seat", seat);
		model.addAttribute("brief", this.overviews.brief(trial.run().roundId()));
		return "matching/try";
	}

}
