package no.praksisplass.security.web;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.security.Seat;
import no.praksisplass.security.Seats;

/** Leads the user to the pages of a role, and asks which if there are several. */
@Controller
class HomeController {

	private final Seats seats;

	private final CurrentUser currentUser;

	HomeController(Seats seats, CurrentUser currentUser) {
		this.seats = seats;
		this.currentUser = currentUser;
	}

	@GetMapping("/")
	String show(Model model) {
		List<Seat> held = this.seats.list();
		Optional<Role> role = (held.size() == 1) ? Optional.of(held.get(0).role()) : this.currentUser.taken();
		if (role.isPresent()) {
			return "redirect:" + role.get().home();
		}
		model.addAttribute("seats", held);
		return "security/home";
	}

	@PostMapping("/role")
	String take(@RequestParam("seat") String key) {
		return "redirect:" + this.seats.take(key);
	}

}
