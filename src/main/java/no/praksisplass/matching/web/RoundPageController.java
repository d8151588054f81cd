package no.praksisplass.matching.web;

import java.util.List;

import jakarta.validation.Valid;
import no.praksisplass.matching.domain.overview.OverviewService;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.result.ComparisonService;
import no.praksisplass.matching.domain.run.RunRequests;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.RunId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import no.praksisplass.web.question.Questions;
import no.praksisplass.web.question.ReasonForm;
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

/** A round: what is in it, its runs, and what has been decided. */
@Controller
@RequestMapping("/coordinator/rounds/{round}")
class RoundPageController {

	private final OverviewService overviews;

	private final RoundPage page;

	private final RunRequests requests;

	private final ComparisonService comparisons;

	private final PublicationService publications;

	RoundPageController(OverviewService overviews, RoundPage page, RunRequests requests, ComparisonService comparisons,
			PublicationService publications) {
		this.overviews = overviews;
		this.page = page;
		this.requests = requests;
		this.comparisons = comparisons;
		this.publications = publications;
	}

	@GetMapping
	String show(@PathVariable RoundId round, Model model) {
		return this.page.fill(round, model);
	}

	@PostMapping("/runs")
	ModelAndView run(@PathVariable RoundId round, @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		RunId[] run = new RunId[1];
		if (!Submissions.accepted(errors, () -> run[0] = this.requests.request(round))) {
			return this.page.again(round, errors, model);
		}
		Flash.success("matching.run.queued").after(redirect);
		return new ModelAndView("redirect:/coordinator/runs/" + run[0]);
	}

	@GetMapping("/compare")
	String compare(@PathVariable RoundId round, @RequestParam(defaultValue = "") List<RunId> run, Model model,
			RedirectAttributes redirect) {
		model.addAttribute("round", this.overviews.brief(round).round());
		try {
			model.addAttribute("comparison", this.comparisons.compare(round, run));
		}
		catch (RuleViolation few) {
			Flash.error(few.messageKey(), ComparisonService.MOST).after(redirect);
			return "redirect:/coordinator/rounds/" + round + "#runs";
		}
		return "matching/compare";
	}

	@PostMapping("/reopen")
	ModelAndView reopen(@PathVariable RoundId round, @Valid @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		form.answering("reopen");
		if (!Submissions.accepted(errors, () -> this.publications.reopen(round, form.getReason()))) {
			return this.page.again(round, errors, model);
		}
		Flash.success("matching.round.reopened").after(redirect);
		return new ModelAndView("redirect:/coordinator/rounds/" + round);
	}

}
