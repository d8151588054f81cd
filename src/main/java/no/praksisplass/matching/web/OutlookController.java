package no.praksisplass.matching.web;

import no.praksisplass.matching.domain.overview.OverviewService;
import no.praksisplass.matching.domain.result.OutlookService;
import no.praksisplass.matching.domain.result.ResultService;
import no.praksisplass.matching.domain.result.StudentOutlook;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.web.why.WhyTexts;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One student in a run: the place, the candidates, and a lock to one of them. */
@Controller
@RequestMapping("/coordinator/runs/{run}/students/{student}")
class OutlookController {

	private final ResultService results;

	private final OutlookService outlooks;

	private final OverviewService overviews;

	private final LockPage lockPage;

	private final WhyTexts whyTexts;

	OutlookController(ResultService results, OutlookService outlooks, OverviewService overviews, LockPage lockPage,
			WhyTexts whyTexts) {
		this.results = results;
		this.outlooks = outlooks;
		this.overviews = overviews;
		this.lockPage = lockPage;
		this.whyTexts = whyTexts;
	}

	@GetMapping
	String show(@PathVariable RunId run, @PathVariable StudentId student, Model model) {
		RunView view = this.results.run(run);
		model.addAttribute("run", view);
		model.addAttribute("brief", this.overviews.brief(view.roundId()));
		StudentOutlook outlook = this.outlooks.outlook(run, student);
		model.addAttribute("outlook", outlook);
		model.addAttribute("whys", this.whyTexts.of(outlook));
		return "matching/student";
	}

	@GetMapping("/lock")
	String askLock(@PathVariable RunId run, @PathVariable StudentId student, @RequestParam SupervisorId supervisor,
			@RequestParam PeriodId period, @RequestParam(defaultValue = "false") boolean again, Model model) {
		model.addAttribute("draftNext", again);
		Seat seat = new Seat(supervisor, period);
		return this.lockPage.fill(run, student, seat, model)
			.orElseThrow(() -> new NotFoundException("candidate", seat));
	}

}
