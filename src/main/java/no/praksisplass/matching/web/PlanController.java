package no.praksisplass.matching.web;

import java.util.Objects;

import jakarta.validation.Valid;
import no.praksisplass.matching.domain.overview.OverviewService;
import no.praksisplass.matching.domain.publication.PublicationPlans;
import no.praksisplass.matching.domain.result.ResultService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.RunId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans the publication of a run for a set time. */
@Controller
@RequestMapping("/coordinator/runs/{run}/plan")
class PlanController {

	private final PublicationPlans plans;

	private final ResultService results;

	private final OverviewService overviews;

	PlanController(PublicationPlans plans, ResultService results, OverviewService overviews) {
		this.plans = plans;
		this.results = results;
		this.overviews = overviews;
	}

	/** Asks for the time; the round's announced time stands there already. */
	@GetMapping
	String ask(@PathVariable RunId run, Model model) {
		PlanForm form = new PlanForm();
		form.setPublishAt(fill(run, model).publishAt());
		model.addAttribute("form", form);
		return "matching/plan-form";
	}

	@PostMapping
	ModelAndView plan(@PathVariable RunId run, @Valid @ModelAttribute("form") PlanForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		fill(run, model);
		if (!Submissions.accepted(errors, () -> this.plans.plan(run, Objects.requireNonNull(form.getPublishAt())))) {
			return Submissions.again(errors, "matching/plan-form");
		}
		Flash.success("matching.plan.done").after(redirect);
		return new ModelAndView("redirect:/coordinator/runs/" + run);
	}

	@PostMapping("/cancel")
	String cancel(@PathVariable RunId run, RedirectAttributes redirect) {
		this.plans.cancel(run);
		Flash.success("matching.plan.cancelled").after(redirect);
		return "redirect:/coordinator/runs/" + run;
	}

	private RoundView fill(RunId id, Model model) {
		RunView run = this.results.run(id);
		RoundView round = this.overviews.round(run.roundId());
		model.addAttribute("run", run);
		model.addAttribute("round", round);
		model.addAttribute("figures", this.results.figures(id));
		return round;
	}

}
