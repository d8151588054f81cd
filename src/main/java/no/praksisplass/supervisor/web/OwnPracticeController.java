package no.praksisplass.supervisor.web;

import java.util.Objects;

import jakarta.validation.Valid;
import no.praksisplass.supervisor.domain.OwnPractice;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A supervisor's own practice: rooms, lodging, car, evening duty. */
@Controller
@RequestMapping("/supervisor/practice")
class OwnPracticeController {

	private static final String PAGE = "supervisor/own-practice";

	private final OwnPractice practice;

	OwnPracticeController(OwnPractice practice) {
		this.practice = practice;
	}

	@GetMapping
	String editForm(Model model) {
		model.addAttribute("practice", this.practice.get());
		model.addAttribute("form", HostingForm.from(this.practice.get()));
		return PAGE;
	}

	@PostMapping
	ModelAndView update(@Valid @ModelAttribute("form") HostingForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Submissions.accepted(errors,
				() -> this.practice.change(Objects.requireNonNull(form.getVersion()), form.toCommand()))) {
			model.addAttribute("practice", this.practice.get());
			return Submissions.again(errors, PAGE);
		}
		Flash.success("supervisor.own.practice.saved").after(redirect);
		return new ModelAndView("redirect:/supervisor/practice");
	}

}
