package no.praksisplass.security.web.admin;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import no.praksisplass.security.domain.AccountAdministration;

/** The administrator's first page. */
@Controller
class AdminHomeController {

	private final AccountAdministration accounts;

	AdminHomeController(AccountAdministration accounts) {
		this.accounts = accounts;
	}

	@GetMapping("/admin")
	String show(Model model) {
		model.addAttribute("summary", this.accounts.summary());
		model.addAttribute("universities", this.accounts.universities().size());
		return "admin/home";
	}

}
