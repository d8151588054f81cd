package no.praksisplass.supervisor.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.domain.SupervisorRegister;
import no.praksisplass.supervisor.domain.pause.PauseRegister;
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

/** Times in which the coordinator's university leaves a supervisor in peace. */
@Controller
@RequestMapping("/coordinator/supervisors/{id}/pauses")
class PauseController {

	private static final String FORM = "supervisor/pause-form";

	private final PauseRegister pauses;

	private final SupervisorRegister register;

	PauseController(PauseRegister pauses, SupervisorRegister register) {
		this.pauses = pauses;
		this.register = register;
	}

	@GetMapping("/new")
	String newForm(@PathVariable SupervisorId id, Model model) {
		model.addAttribute("form", new PauseForm());
		return form(id, model);
	}

	@PostMapping
	ModelAndView create(@PathVariable SupervisorId id, @Valid @ModelAttribute("form") PauseForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		String view = form(id, model);
		if (!Submissions.accepted(errors, () -> this.pauses.add(id, Objects.requireNonNull(form.getStartsOn()),
				form.getEndsOn(), form.getReason().strip()))) {
			return Submissions.again(errors, view);
		}
		Flash.success("supervisor.pause.added").after(redirect);
		return new ModelAndView("redirect:/coordinator/supervisors/" + id);
	}

	@PostMapping("/{pause}/end")
	String end(@PathVariable SupervisorId id, @PathVariable UUID pause, RedirectAttributes redirect) {
		this.pauses.end(id, pause);
		Flash.success("supervisor.pause.ended").after(redirect);
		return "redirect:/coordinator/supervisors/" + id;
	}

	private String form(SupervisorId id, Model model) {
		model.addAttribute("details", this.register.get(id));
		return FORM;
	}

}
