package no.praksisplass.security.web.admin;

import jakarta.validation.Valid;
import no.praksisplass.security.domain.AccountAdministration;
import no.praksisplass.security.domain.provider.PrincipalNames;
import no.praksisplass.shared.AccountId;
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

/** Says by which name a university vouches for an account's owner. */
@Controller
@RequestMapping("/admin/accounts/{id}/principal-name")
class PrincipalNameController {

	private static final String PAGE = "admin/accounts/principal-name";

	private final PrincipalNames names;

	private final AccountAdministration accounts;

	PrincipalNameController(PrincipalNames names, AccountAdministration accounts) {
		this.names = names;
		this.accounts = accounts;
	}

	@GetMapping
	String editForm(@PathVariable AccountId id, Model model) {
		model.addAttribute("account", this.accounts.show(id));
		model.addAttribute("form", PrincipalNameForm.from(this.names.of(id).orElse("")));
		return PAGE;
	}

	@PostMapping
	ModelAndView update(@PathVariable AccountId id, @Valid @ModelAttribute("form") PrincipalNameForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.names.change(id, form.getPrincipalName()))) {
			model.addAttribute("account", this.accounts.show(id));
			return Submissions.again(errors, PAGE);
		}
		Flash.success("security.account.saved").after(redirect);
		return new ModelAndView("redirect:/admin/accounts/" + id);
	}

}
