package no.praksisplass.honorarium.web;

import jakarta.validation.Valid;
import no.praksisplass.honorarium.domain.claim.HonorariumSteps;
import no.praksisplass.honorarium.domain.claim.OwnHonoraria;
import no.praksisplass.shared.HonorariumId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import no.praksisplass.web.question.Questions;
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

/** A supervisor's own honoraria. */
@Controller
@RequestMapping("/supervisor")
class OwnHonorariumController {

	private static final String LIST = "redirect:/supervisor/honoraria";

	private final OwnHonoraria own;

	private final HonorariumSteps steps;

	OwnHonorariumController(OwnHonoraria own, HonorariumSteps steps) {
		this.own = own;
		this.steps = steps;
	}

	@GetMapping("/honoraria")
	String list(Model model) {
		model.addAttribute("honoraria", this.own.all());
		return "honorarium/own-list";
	}

	@GetMapping("/honorarium-year")
	String year(@RequestParam(required = false) @Nullable Integer year, Model model) {
		model.addAttribute("year", this.own.year(year));
		return "honorarium/own-year";
	}

	@GetMapping("/honoraria/{id}")
	String show(@PathVariable HonorariumId id, Model model) {
		model.addAttribute("details", this.own.find(id));
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", new CommentForm());
		}
		return "honorarium/own-show";
	}

	@PostMapping("/honoraria/{id}/confirm")
	ModelAndView confirm(@PathVariable HonorariumId id, @RequestParam(defaultValue = "-1") long version,
			@ModelAttribute("form") CommentForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.steps.confirm(id, version))) {
			return Questions.again(errors, show(id, model), "error.422.text");
		}
		Flash.success("honorarium.confirmed").after(redirect);
		return new ModelAndView(LIST);
	}

	@PostMapping("/honoraria/{id}/dispute")
	ModelAndView dispute(@PathVariable HonorariumId id, @RequestParam(defaultValue = "-1") long version,
			@Valid @ModelAttribute("form") CommentForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.steps.dispute(id, version, form.getComment()))) {
			ModelAndView page = Submissions.again(errors, show(id, model));
			Questions.global(errors).ifPresent((flash) -> page.addObject(Flash.ATTRIBUTE, flash));
			return page;
		}
		Flash.success("honorarium.disputed").after(redirect);
		return new ModelAndView(LIST);
	}

}
