package no.praksisplass.student.web;

import java.util.Objects;

import jakarta.validation.Valid;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.domain.StudentDetails;
import no.praksisplass.student.domain.StudentRegister;
import no.praksisplass.student.domain.limit.Considerations;
import no.praksisplass.student.domain.limit.GrantedConsideration;
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

/**
 * The outcome of a student's application for special considerations, for coordinators.
 */
@Controller
@RequestMapping("/coordinator/students/{id}/consideration")
class ConsiderationController {

	private static final String FORM = "student/consideration";

	private final Considerations considerations;

	private final StudentRegister register;

	private final Choices choices;

	ConsiderationController(Considerations considerations, StudentRegister register, Choices choices) {
		this.considerations = considerations;
		this.register = register;
		this.choices = choices;
	}

	@GetMapping
	String editForm(@PathVariable StudentId id, Model model) {
		StudentDetails details = this.register.show(id);
		model.addAttribute("form",
				this.considerations.read(id).map(ConsiderationForm::from).orElseGet(ConsiderationForm::new));
		return form(details, model);
	}

	@PostMapping
	ModelAndView update(@PathVariable StudentId id, @Valid @ModelAttribute("form") ConsiderationForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		StudentDetails details = this.register.show(id);
		if (!form.setPlaceIsWhole()) {
			errors.rejectValue("setPeriod", "student.consideration.setPlaceHalf");
		}
		else if (!form.grantsSomething()) {
			errors.reject("student.consideration.nothing");
		}
		long version = Objects.requireNonNullElse(form.getVersion(), GrantedConsideration.NEW);
		if (!Submissions.accepted(errors, () -> this.considerations.grant(id, version, form.toCommand()))) {
			return Submissions.again(errors, form(details, model), null,
					() -> this.considerations.read(id).map(ConsiderationForm::from).orElseGet(ConsiderationForm::new));
		}
		Flash.success("student.consideration.saved").after(redirect);
		return new ModelAndView("redirect:/coordinator/students/" + id);
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable StudentId id, RedirectAttributes redirect) {
		this.considerations.withdraw(id);
		Flash.success("student.consideration.withdrawn").after(redirect);
		return "redirect:/coordinator/students/" + id;
	}

	private String form(StudentDetails details, Model model) {
		model.addAttribute("student", details.student());
		model.addAttribute("periods", this.choices.named(details.student().periods()));
		model.addAttribute("supervisors", this.choices.supervisors());
		model.addAttribute("municipalities", this.choices.municipalities());
		return FORM;
	}

}
