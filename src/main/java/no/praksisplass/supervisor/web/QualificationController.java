package no.praksisplass.supervisor.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.domain.QualificationRegister;
import no.praksisplass.supervisor.domain.SupervisorRegister;
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

/** What a supervisor is qualified for, kept by coordinators. */
@Controller
@RequestMapping("/coordinator/supervisors/{id}/qualifications")
class QualificationController {

	private static final String FORM = "supervisor/qualification-form";

	private final QualificationRegister qualifications;

	private final SupervisorRegister register;

	QualificationController(QualificationRegister qualifications, SupervisorRegister register) {
		this.qualifications = qualifications;
		this.register = register;
	}

	@GetMapping("/new")
	String newForm(@PathVariable SupervisorId id, Model model) {
		model.addAttribute("form", new QualificationForm());
		return form(id, model);
	}

	@PostMapping
	ModelAndView create(@PathVariable SupervisorId id, @Valid @ModelAttribute("form") QualificationForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		String view = form(id, model);
		if (!Submissions.accepted(errors, () -> this.qualifications.add(id, form.getName().strip(),
				Objects.requireNonNull(form.getObtainedOn()), form.getExpiresOn()))) {
			return Submissions.again(errors, view);
		}
		Flash.success("supervisor.qualification.added").after(redirect);
		return new ModelAndView("redirect:/coordinator/supervisors/" + id);
	}

	@PostMapping("/{qualification}/remove")
	String remove(@PathVariable SupervisorId id, @PathVariable UUID qualification, RedirectAttributes redirect) {
		this.qualifications.remove(id, qualification);
		Flash.success("supervisor.qualification.removed").after(redirect);
		return "redirect:/coordinator/supervisors/" + id;
	}

	private String form(SupervisorId id, Model model) {
		model.addAttribute("details", this.register.get(id));
		return FORM;
	}

}
