package no.praksisplass.matching.web;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.result.ResultFilter;
import no.praksisplass.matching.domain.result.ResultFilter.Mark;
import no.praksisplass.matching.domain.result.ResultService;
import no.praksisplass.matching.domain.result.WishOutcome;
import no.praksisplass.matching.domain.run.RunRequests;
import no.praksisplass.placement.SeatsTakenException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.RunId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Htmx;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import no.praksisplass.web.Submissions;
import no.praksisplass.web.question.Questions;
import no.praksisplass.web.question.ReasonForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A run: how far it has come, what came of it, and its publication. */
@Controller
@RequestMapping("/coordinator/runs/{run}")
class RunController {

	private final ResultService results;

	private final PublicationService publications;

	private final RunRequests requests;

	private final RunPage page;

	RunController(ResultService results, PublicationService publications, RunRequests requests, RunPage page) {
		this.results = results;
		this.publications = publications;
		this.requests = requests;
		this.page = page;
	}

	@GetMapping
	String show(@PathVariable RunId run, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable WishOutcome wish,
			@RequestParam(required = false) @Nullable PeriodId period,
			@RequestParam(required = false) @Nullable Mark mark,
			@Sortable({ "student", "practice", "municipality", "wish", "distance" }) Paging paging, Model model) {
		return this.page.fill(run, new ResultFilter(q, wish, period, mark), paging, model);
	}

	@GetMapping("/unplaced")
	String unplaced(@PathVariable RunId run, @RequestParam(required = false) @Nullable String q,
			@Sortable({ "student", "cohort", "reason" }) Paging paging, Model model) {
		return this.page.fillUnplaced(run, q, paging, model);
	}

	@GetMapping("/progress")
	String progress(@PathVariable RunId run, Model model, HttpServletResponse response) {
		if (this.results.run(run).status().isEnded()) {
			Htmx.reload(response);
		}
		this.page.fillProgress(run, model);
		return "fragments/progress :: state(percent=${percent}, text=${text})";
	}

	@PostMapping("/cancel")
	String cancel(@PathVariable RunId run, RedirectAttributes redirect) {
		this.requests.cancel(run);
		Flash.success("matching.run.cancel.asked").after(redirect);
		return "redirect:/coordinator/runs/" + run;
	}

	@PostMapping("/publish")
	ModelAndView publish(@PathVariable RunId run, @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> publish(run))) {
			return this.page.again(run, errors, model);
		}
		Flash.success("matching.publish.done").after(redirect);
		return new ModelAndView("redirect:/coordinator/rounds/" + this.results.run(run).roundId());
	}

	private void publish(RunId run) {
		try {
			this.publications.publish(run);
		}
		catch (SeatsTakenException ex) {
			throw RuleViolation.of("matching.publish.taken", ex.named());
		}
	}

}
