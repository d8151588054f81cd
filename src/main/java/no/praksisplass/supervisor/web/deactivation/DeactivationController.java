package no.praksisplass.supervisor.web.deactivation;

import java.util.UUID;

import jakarta.validation.Valid;
import no.praksisplass.supervisor.domain.deactivation.DeactivationService;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposals to take something shared out of use, and the universities' answers. */
@Controller
@RequestMapping("/coordinator/deactivations")
class DeactivationController {

	private final DeactivationService deactivations;

	DeactivationController(DeactivationService deactivations) {
		this.deactivations = deactivations;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("toAnswer", this.deactivations.toAnswer());
		model.addAttribute("earlier", this.deactivations.earlier());
		return "supervisor/deactivation-list";
	}

	@GetMapping("/{proposal}")
	String show(@PathVariable UUID proposal, Model model) {
		model.addAttribute("proposal", this.deactivations.show(proposal));
		return "supervisor/deactivation-show";
	}

	@PostMapping("/{proposal}/consent")
	ModelAndView consent(@PathVariable UUID proposal, @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		boolean[] done = new boolean[1];
		if (!Submissions.accepted(errors, () -> done[0] = this.deactivations.consent(proposal))) {
			return again(proposal, errors, model);
		}
		Flash.success(done[0] ? "supervisor.deactivation.carried-out" : "supervisor.deactivation.consented")
			.after(redirect);
		return back(proposal);
	}

	@PostMapping("/{proposal}/refuse")
	ModelAndView refuse(@PathVariable UUID proposal, @Valid @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		form.answering("refuse");
		if (!Submissions.accepted(errors, () -> this.deactivations.refuse(proposal, form.getReason()))) {
			return again(proposal, errors, model);
		}
		Flash.success("supervisor.deactivation.refused").after(redirect);
		return back(proposal);
	}

	@PostMapping("/{proposal}/withdraw")
	ModelAndView withdraw(@PathVariable UUID proposal, @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.deactivations.withdraw(proposal))) {
			return again(proposal, errors, model);
		}
		Flash.success("supervisor.deactivation.withdrawn").after(redirect);
		return back(proposal);
	}

	private ModelAndView again(UUID proposal, BindingResult errors, Model model) {
		return Questions.again(errors, show(proposal, model), "error.422.text");
	}

	private static ModelAndView back(UUID proposal) {
		return new ModelAndView("redirect:/coordinator/deactivations/" + proposal);
	}

}
