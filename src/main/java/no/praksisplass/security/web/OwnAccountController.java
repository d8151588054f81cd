package no.praksisplass.security.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.domain.OwnAccount;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;

/** One's own account: what it is, its language and its password. */
@Controller
@RequestMapping("/account")
class OwnAccountController {

	private static final String PAGE = "account/show";

	private final OwnAccount ownAccount;

	private final CurrentUser currentUser;

	OwnAccountController(OwnAccount ownAccount, CurrentUser currentUser) {
		this.ownAccount = ownAccount;
		this.currentUser = currentUser;
	}

	@ModelAttribute("user")
	SignedInUser user() {
		return this.currentUser.require();
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", new OwnPasswordForm());
		return PAGE;
	}

	@PostMapping("/password")
	ModelAndView changePassword(@Valid @ModelAttribute("form") OwnPasswordForm form, BindingResult errors,
			RedirectAttributes redirect) {
		if (!Submissions.accepted(errors,
				() -> this.ownAccount.changePassword(form.getCurrent(), form.getPassword()))) {
			return Submissions.again(errors, PAGE);
		}
		Flash.success("security.own.password-changed").after(redirect);
		return new ModelAndView("redirect:/account");
	}

}
