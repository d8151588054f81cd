package no.praksisplass.placement.web;

import no.praksisplass.placement.domain.OwnPlacements;
import no.praksisplass.placement.domain.notice.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The students who come to a supervisor. */
@Controller
class SupervisorStudentsController {

	private final OwnPlacements placements;

	private final Notices notices;

	SupervisorStudentsController(OwnPlacements placements, Notices notices) {
		this.placements = placements;
		this.notices = notices;
	}

	@GetMapping("/supervisor/students")
	String list(Model model) {
		model.addAttribute("placements", this.placements.asSupervisor());
		model.addAttribute("notices", this.notices.mine());
		return "placement/supervisor-students";
	}

}
