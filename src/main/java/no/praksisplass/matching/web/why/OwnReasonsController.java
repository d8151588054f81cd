package no.praksisplass.matching.web.why;

import no.praksisplass.matching.domain.reasons.OwnReasons;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells a student why the published allocation is as it is. */
@Controller
class OwnReasonsController {

	private final OwnReasons reasons;

	OwnReasonsController(OwnReasons reasons) {
		this.reasons = reasons;
	}

	@GetMapping("/student/placement/reasons")
	String show(Model model) {
		model.addAttribute("rounds", this.reasons.mine());
		return "matching/reasons";
	}

}
