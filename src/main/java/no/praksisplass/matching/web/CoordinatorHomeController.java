package no.praksisplass.matching.web;

import no.praksisplass.matching.domain.overview.HomeService;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a coordinator begins: what needs doing now. */
@Controller
class CoordinatorHomeController {

	private final HomeService homes;

	private final CurrentUser currentUser;

	CoordinatorHomeController(HomeService homes, CurrentUser currentUser) {
		this.homes = homes;
		this.currentUser = currentUser;
	}

	@GetMapping("/coordinator")
	String show(Model model) {
		model.addAttribute("home", this.homes.home(this.currentUser.university(Role.COORDINATOR)));
		return "matching/home";
	}

}
