package no.praksisplass.supervisor.web.trainee;

import java.util.UUID;

import jakarta.validation.Valid;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.domain.SupervisorRegister;
import no.praksisplass.supervisor.domain.trainee.TraineeRegister;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import no.praksisplass.web.Texts;
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

/** A supervisor's doctors in training, kept by coordinators. */
@Controller
@RequestMapping("/coordinator/supervisors/{id}/trainees")
class TraineeController {

	private static final String FORM = "supervisor/trainee-form";

	private final TraineeRegister trainees;

	private final Texts texts;

	private final SupervisorRegister register;

	TraineeController(TraineeRegister trainees, SupervisorRegister register, Texts texts) {
		this.trainees = trainees;
		this.texts = texts;
		this.register = register;
	}

	@GetMapping("/new")
	String newForm(@PathVariable SupervisorId id, Model model) {
		model.addAttribute("form", new TraineeForm());
		return form(id, model);
	}

	@PostMapping
	ModelAndView create(@PathVariable SupervisorId id, @Valid @ModelAttribute("form") TraineeForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		String view = form(id, model);
		if (!Submissions.accepted(errors, () -> this.trainees.add(id, form.toCommand()))) {
			return Submissions.again(errors, view);
		}
		Flash.success("supervisor.trainee.added").after(redirect);
		return new ModelAndView("redirect:/coordinator/supervisors/" + id);
	}

	@PostMapping("/{trainee}/remove")
	String remove(@PathVariable SupervisorId id, @PathVariable UUID trainee, RedirectAttributes redirect) {
		this.trainees.remove(id, trainee);
		Flash.success("supervisor.trainee.removed").after(redirect);
		return "redirect:/coordinator/supervisors/" + id;
	}

	private String form(SupervisorId id, Model model) {
		model.addAttribute("details", this.register.get(id));
		TraineeForm.addChoices(model, this.texts);
		return FORM;
	}

}
