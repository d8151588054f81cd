package no.praksisplass.security.web.admin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.praksisplass.security.domain.factor.FactorReset;
import no.praksisplass.shared.AccountId;
import no.praksisplass.web.Flash;

/** Resets the second factor of somebody who lost it. */
@Controller
class FactorResetController {

	private final FactorReset factors;

	FactorResetController(FactorReset factors) {
		this.factors = factors;
	}

	@PostMapping("/admin/accounts/{id}/factor/reset")
	String reset(@PathVariable AccountId id, RedirectAttributes redirect) {
		this.factors.reset(id);
		Flash.success("security.account.factor.reset.done").after(redirect);
		return "redirect:/admin/accounts/" + id;
	}

}
