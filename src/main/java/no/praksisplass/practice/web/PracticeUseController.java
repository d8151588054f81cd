package no.praksisplass.practice.web;

import no.praksisplass.practice.domain.PracticeRegister;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
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
 * Takes practices out of use and into use again; for administrators, since all
 * universities share them.
 */
@Controller
@RequestMapping("/admin/practices/{id}")
class PracticeUseController {

	private final PracticeRegister register;

	PracticeUseController(PracticeRegister register) {
		this.register = register;
	}

	@GetMapping("/use")
	String ask(@PathVariable PracticeId id, Model model) {
		model.addAttribute("practice", this.register.get(id));
		return "practice/use";
	}

	@PostMapping("/deactivate")
	String deactivate(@PathVariable PracticeId id, @RequestParam long version, RedirectAttributes redirect) {
		try {
			this.register.deactivate(id, version);
			Flash.success("practice.deactivated").after(redirect);
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey()).after(redirect);
		}
		return "redirect:/admin/practices/" + id + "/use";
	}

	@PostMapping("/activate")
	String activate(@PathVariable PracticeId id, @RequestParam long version, RedirectAttributes redirect) {
		try {
			this.register.activate(id, version);
			Flash.success("practice.activated").after(redirect);
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey()).after(redirect);
		}
		return "redirect:/admin/practices/" + id + "/use";
	}

}
