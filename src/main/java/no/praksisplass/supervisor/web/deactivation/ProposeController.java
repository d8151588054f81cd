package no.praksisplass.supervisor.web.deactivation;

import jakarta.validation.Valid;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.domain.deactivation.DeactivationService;
import no.praksisplass.supervisor.domain.deactivation.ProposalStatus;
import no.praksisplass.supervisor.domain.deactivation.ProposalView;
import no.praksisplass.supervisor.domain.deactivation.Subject;
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

/** Proposes to take a shared practice or supervisor out of use. */
@Controller
@RequestMapping("/coordinator")
class ProposeController {

	private final DeactivationService deactivations;

	ProposeController(DeactivationService deactivations) {
		this.deactivations = deactivations;
	}

	@GetMapping("/practices/{id}/deactivation")
	String ask(@PathVariable PracticeId id, Model model) {
		return fill(Subject.of(id), model);
	}

	@PostMapping("/practices/{id}/deactivation")
	ModelAndView propose(@PathVariable PracticeId id, @Valid @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		return propose(Subject.of(id), form, errors, model, redirect);
	}

	@GetMapping("/supervisors/{id}/deactivation")
	String ask(@PathVariable SupervisorId id, Model model) {
		return fill(Subject.of(id), model);
	}

	@PostMapping("/supervisors/{id}/deactivation")
	ModelAndView propose(@PathVariable SupervisorId id, @Valid @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		return propose(Subject.of(id), form, errors, model, redirect);
	}

	private ModelAndView propose(Subject subject, ReasonForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		ProposalView[] made = new ProposalView[1];
		form.answering("ask");
		if (!Submissions.accepted(errors, () -> made[0] = this.deactivations.propose(subject, form.getReason()))) {
			return Questions.again(errors, fill(subject, model), "error.422.text");
		}
		boolean done = made[0].status() == ProposalStatus.CARRIED_OUT;
		Flash.success(done ? "supervisor.deactivation.done" : "supervisor.deactivation.proposed", made[0].name())
			.after(redirect);
		return new ModelAndView("redirect:" + (done ? subject.path() : "/coordinator/deactivations/" + made[0].id()));
	}

	private String fill(Subject subject, Model model) {
		model.addAttribute("prospect", this.deactivations.prospect(subject));
		model.addAttribute("path", subject.path());
		return "supervisor/deactivation-ask";
	}

}
