package no.praksisplass.supervisor.web.manager;

import java.util.UUID;

import jakarta.validation.Valid;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.supervisor.domain.manager.PracticeManagers;
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

/** Who looks after a practice, as coordinators decide. */
@Controller
@RequestMapping("/coordinator/practices/{id}/managers")
class PracticeManagerController {

	private static final String FORM = "supervisor/manager-form";

	private final PracticeManagers managers;

	private final Practices practices;

	PracticeManagerController(PracticeManagers managers, Practices practices) {
		this.managers = managers;
		this.practices = practices;
	}

	@GetMapping("/new")
	String newForm(@PathVariable PracticeId id, Model model) {
		model.addAttribute("practice", require(id));
		model.addAttribute("form", new ManagerForm());
		return FORM;
	}

	@PostMapping
	ModelAndView create(@PathVariable PracticeId id, @Valid @ModelAttribute("form") ManagerForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		model.addAttribute("practice", require(id));
		if (!Submissions.accepted(errors, () -> this.managers.add(id, form.toCommand()))) {
			return Submissions.again(errors, FORM);
		}
		Flash.success("supervisor.manager.invited").after(redirect);
		return new ModelAndView(page(id));
	}

	@PostMapping("/{manager}/invite")
	String invite(@PathVariable PracticeId id, @PathVariable UUID manager, RedirectAttributes redirect) {
		this.managers.inviteAgain(id, manager);
		Flash.success("supervisor.manager.invited").after(redirect);
		return page(id);
	}

	@PostMapping("/{manager}/remove")
	String remove(@PathVariable PracticeId id, @PathVariable UUID manager, RedirectAttributes redirect) {
		this.managers.remove(id, manager);
		Flash.success("supervisor.manager.removed").after(redirect);
		return page(id);
	}

	private PracticeView require(PracticeId id) {
		return this.practices.find(id).orElseThrow(() -> new NotFoundException("practice", id));
	}

	private static String page(PracticeId id) {
		return "redirect:/coordinator/practices/" + id + "#managers";
	}

}
