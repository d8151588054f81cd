package no.praksisplass.security.web;

import jakarta.servlet.http.HttpSession;
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
import no.praksisplass.security.domain.factor.OwnFactor;
import no.praksisplass.security.domain.provider.OwnIdentities;
import no.praksisplass.security.domain.session.OwnSessions;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;

/** One's own account: what it is, its language, its password, where it is signed in. */
@Controller
@RequestMapping("/account")
class OwnAccountController {

	private static final String PAGE = "account/show";

	private final OwnAccount ownAccount;

	private final CurrentUser currentUser;

	private final OwnSessions sessions;

	private final OwnFactor factor;

	private final OwnIdentities identities;

	OwnAccountController(OwnAccount ownAccount, CurrentUser currentUser, OwnSessions sessions, OwnFactor factor,
			OwnIdentities identities) {
		this.ownAccount = ownAccount;
		this.currentUser = currentUser;
		this.sessions = sessions;
		this.factor = factor;
		this.identities = identities;
	}

	@ModelAttribute("user")
	SignedInUser user() {
		return this.currentUser.require();
	}

	@GetMapping
	String show(Model model, HttpSession session) {
		model.addAttribute("form", new OwnPasswordForm());
		fill(model, session);
		return PAGE;
	}

	@PostMapping("/password")
	ModelAndView changePassword(@Valid @ModelAttribute("form") OwnPasswordForm form, BindingResult errors, Model model,
			HttpSession session, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors,
				() -> this.ownAccount.changePassword(form.getCurrent(), form.getPassword()))) {
			fill(model, session);
			return Submissions.again(errors, PAGE);
		}
		Flash.success("security.own.password-changed").after(redirect);
		return new ModelAndView("redirect:/account");
	}

	private void fill(Model model, HttpSession session) {
		model.addAttribute("sessions", this.sessions.list(session.getId()));
		model.addAttribute("identities", this.identities.list());
		this.factor.state().ifPresent((state) -> model.addAttribute("factor", state));
	}

}
