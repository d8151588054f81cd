package no.praksisplass.message.web;

import java.util.UUID;

import no.praksisplass.message.domain.mailing.Mailings;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leaves single people out of a mailing that is being looked at, and takes them in. */
@Controller
@RequestMapping(MailingController.BASE + "/{id}/people/{person}")
class MailingPeopleController {

	private final Mailings mailings;

	MailingPeopleController(Mailings mailings) {
		this.mailings = mailings;
	}

	@PostMapping("/leave-out")
	String leaveOut(@PathVariable UUID id, @PathVariable PersonId person, @RequestParam(defaultValue = "1") int page,
			RedirectAttributes redirect) {
		return done(id, person, page, () -> this.mailings.leaveOut(id, person), redirect);
	}

	@PostMapping("/take-in")
	String takeIn(@PathVariable UUID id, @PathVariable PersonId person, @RequestParam(defaultValue = "1") int page,
			RedirectAttributes redirect) {
		return done(id, person, page, () -> this.mailings.takeIn(id, person), redirect);
	}

	private static String done(UUID id, PersonId person, int page, Runnable act, RedirectAttributes redirect) {
		try {
			act.run();
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey()).after(redirect);
		}
		return "redirect:" + MailingController.BASE + "/" + id + "?page=" + page + "#person-" + person;
	}

}
