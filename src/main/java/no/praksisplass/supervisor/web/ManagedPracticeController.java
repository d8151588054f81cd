package no.praksisplass.supervisor.web;

import java.util.Objects;

import jakarta.validation.Valid;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.supervisor.domain.manager.ManagedPractices;
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

/** What a practice offers students, as its manager keeps it. */
@Controller
@RequestMapping("/practice-manager/practices/{id}")
class ManagedPracticeController {

	private static final String PAGE = "supervisor/manager-practice";

	private final ManagedPractices practices;

	ManagedPracticeController(ManagedPractices practices) {
		this.practices = practices;
	}

	@GetMapping
	String editForm(@PathVariable PracticeId id, Model model) {
		model.addAttribute("practice", this.practices.require(id));
		model.addAttribute("form", HostingForm.from(this.practices.require(id)));
		return PAGE;
	}

	@PostMapping
	ModelAndView update(@PathVariable PracticeId id, @Valid @ModelAttribute("form") HostingForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		model.addAttribute("practice", this.practices.require(id));
		if (!Submissions.accepted(errors,
				() -> this.practices.change(id, Objects.requireNonNull(form.getVersion()), form.toCommand()))) {
			return Submissions.again(errors, PAGE, id, () -> HostingForm.from(this.practices.require(id)));
		}
		Flash.success("supervisor.own.practice.saved").after(redirect);
		return new ModelAndView("redirect:/practice-manager");
	}

}
