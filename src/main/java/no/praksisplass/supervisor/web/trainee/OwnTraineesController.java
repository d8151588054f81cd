package no.praksisplass.supervisor.web.trainee;

import java.util.UUID;

import jakarta.validation.Valid;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.domain.OwnSupervisor;
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

/** A supervisor's own doctors in training. */
@Controller
@RequestMapping("/supervisor/trainees")
class OwnTraineesController {

	private static final String PAGE = "supervisor/own-trainees";

	private final TraineeRegister trainees;

	private final Texts texts;

	private final OwnSupervisor ownSupervisor;

	OwnTraineesController(TraineeRegister trainees, OwnSupervisor ownSupervisor, Texts texts) {
		this.trainees = trainees;
		this.texts = texts;
		this.ownSupervisor = ownSupervisor;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("form", new TraineeForm());
		return page(model);
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") TraineeForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.trainees.add(own(), form.toCommand()))) {
			return Submissions.again(errors, page(model));
		}
		Flash.success("supervisor.trainee.added").after(redirect);
		return new ModelAndView("redirect:/supervisor/trainees");
	}

	@PostMapping("/{trainee}/remove")
	String remove(@PathVariable UUID trainee, RedirectAttributes redirect) {
		this.trainees.remove(own(), trainee);
		Flash.success("supervisor.trainee.removed").after(redirect);
		return "redirect:/supervisor/trainees";
	}

	private String page(Model model) {
		model.addAttribute("trainees", this.trainees.of(own()));
		TraineeForm.addChoices(model, this.texts);
		return PAGE;
	}

	private SupervisorId own() {
		return this.ownSupervisor.require().id();
	}

}
