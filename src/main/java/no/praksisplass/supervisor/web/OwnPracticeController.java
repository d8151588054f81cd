package no.praksisplass.supervisor.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.Valid;
import no.praksisplass.practice.PracticeView;
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

	private final Clock clock;

	OwnPracticeController(OwnPractice practice, Clock clock) {
		this.practice = practice;
		this.clock = clock;
	}

	@GetMapping
	String editForm(Model model) {
		PracticeView practice = this.practice.get();
		model.addAttribute("practice", practice);
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("form", HostingForm.from(practice));
		return PAGE;
	}

	@PostMapping("/confirm")
	String confirm(RedirectAttributes redirect) {
		this.practice.confirm();
		Flash.success("practice.confirmed.done").after(redirect);
		return "redirect:/supervisor/practice";
	}

	@PostMapping
	ModelAndView update(@Valid @ModelAttribute("form") HostingForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Submissions.accepted(errors,
				() -> this.practice.change(Objects.requireNonNull(form.getVersion()), form.toCommand()))) {
			model.addAttribute("practice", this.practice.get());
			model.addAttribute("today", LocalDate.now(this.clock));
			return Submissions.again(errors, PAGE, null, () -> HostingForm.from(this.practice.get()));
		}
		Flash.success("supervisor.own.practice.saved").after(redirect);
		return new ModelAndView("redirect:/supervisor/practice");
	}

}
