package no.praksisplass.security.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import no.praksisplass.security.web.link.LinkForm;
import no.praksisplass.security.web.link.SignInPage;

/** Shows the page to sign in on; the filter chain takes what it sends. */
@Controller
class SignInController {

	private final SignInPage page;

	SignInController(SignInPage page) {
		this.page = page;
	}

	@GetMapping("/sign-in")
	String show(Model model) {
		this.page.fill(model);
		model.addAttribute("form", new LinkForm());
		return SignInPage.VIEW;
	}

}
