package no.praksisplass.security.web;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import no.praksisplass.security.DemoAccounts;

/** Shows the page to sign in on; the filter chain takes what it sends. */
@Controller
class SignInController {

	private final ObjectProvider<DemoAccounts> demoAccounts;

	SignInController(ObjectProvider<DemoAccounts> demoAccounts) {
		this.demoAccounts = demoAccounts;
	}

	@GetMapping("/sign-in")
	String show(Model model) {
		model.addAttribute("demoAccounts",
				this.demoAccounts.stream().findFirst().map(DemoAccounts::list).orElse(List.of()));
		return "security/sign-in";
	}

}
