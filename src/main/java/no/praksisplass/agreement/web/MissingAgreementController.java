package no.praksisplass.agreement.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import no.praksisplass.agreement.PartyKind;
import no.praksisplass.agreement.domain.readiness.AgreementReadiness;
import no.praksisplass.agreement.domain.readiness.MissingAgreement;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Agreements that published placements lack. */
@Controller
@RequestMapping("/coordinator/missing-agreements")
class MissingAgreementController {

	private static final String PAGE = "redirect:/coordinator/missing-agreements";

	private final AgreementReadiness readiness;

	private final CurrentUser currentUser;

	MissingAgreementController(AgreementReadiness readiness, CurrentUser currentUser) {
		this.readiness = readiness;
		this.currentUser = currentUser;
	}

	@GetMapping
	String list(Model model) {
		List<MissingAgreement> missing = this.readiness.missing(university());
		model.addAttribute("missing", missing);
		model.addAttribute("waiting", missing.stream().filter(MissingAgreement::waiting).count());
		model.addAttribute("kinds", PartyKind.values());
		model.addAttribute("required", this.readiness.required(university()));
		return "agreement/missing";
	}

	@PostMapping("/requirements")
	String require(@RequestParam(defaultValue = "") Set<PartyKind> kinds, RedirectAttributes redirect) {
		Set<PartyKind> chosen = EnumSet.noneOf(PartyKind.class);
		chosen.addAll(kinds);
		this.readiness.require(university(), chosen);
		Flash.success("agreement.required.saved").after(redirect);
		return PAGE;
	}

	@PostMapping("/remind")
	String remind(RedirectAttributes redirect) {
		try {
			return "redirect:" + this.readiness.remind(university());
		}
		catch (RuleViolation ex) {
			Flash.warning("agreement.remind.nobody").after(redirect);
			return PAGE;
		}
	}

	private UniversityId university() {
		return this.currentUser.university(Role.COORDINATOR);
	}

}
