package no.praksisplass.supervisor.web;

import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.domain.SupervisorRegister;
import no.praksisplass.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes supervisors out of use and into use again; for administrators, since all
 * universities share them.
 */
@Controller
@RequestMapping("/admin/supervisors/{id}")
class SupervisorUseController {

	private final SupervisorRegister register;

	SupervisorUseController(SupervisorRegister register) {
		this.register = register;
	}

	@GetMapping("/use")
	String ask(@PathVariable SupervisorId id, Model model) {
		model.addAttribute("details", this.register.get(id));
		return "supervisor/use";
	}

	@PostMapping("/deactivate")
	String deactivate(@PathVariable SupervisorId id, @RequestParam long version, RedirectAttributes redirect) {
		try {
			this.register.deactivate(id, version);
			Flash.success("supervisor.deactivated").after(redirect);
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey()).after(redirect);
		}
		return "redirect:/admin/supervisors/" + id + "/use";
	}

	@PostMapping("/activate")
	String activate(@PathVariable SupervisorId id, @RequestParam long version, RedirectAttributes redirect) {
		this.register.activate(id, version);
		Flash.success("supervisor.activated").after(redirect);
		return "redirect:/admin/supervisors/" + id + "/use";
	}

}
