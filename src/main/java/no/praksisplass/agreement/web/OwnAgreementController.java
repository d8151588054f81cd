package no.praksisplass.agreement.web;

import jakarta.servlet.http.HttpServletRequest;
import no.praksisplass.agreement.domain.deal.OwnAgreements;
import no.praksisplass.security.Role;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import no.praksisplass.web.question.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Agreements of a supervisor, or of a practice whose manager is signed in. */
@Controller
@RequestMapping({ "/supervisor/agreements", "/practice-manager/agreements" })
class OwnAgreementController {

	private final OwnAgreements own;

	OwnAgreementController(OwnAgreements own) {
		this.own = own;
	}

	@ModelAttribute("base")
	String base(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return Role.ofPath(path).map(Role::home).orElse("") + "/agreements";
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("agreements", this.own.all());
		return "agreement/own-list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable AgreementId id, Model model) {
		AgreementPage.fill(this.own.find(id), model);
		if (!model.containsAttribute("accept")) {
			model.addAttribute("accept", new AcceptForm());
		}
		return "agreement/own-show";
	}

	@PostMapping("/{id}/accept")
	ModelAndView accept(@PathVariable AgreementId id, @ModelAttribute("accept") AcceptForm form, BindingResult errors,
			@ModelAttribute("base") String base, Model model, RedirectAttributes redirect) {
		this.own.find(id);
		if (!form.isRead()) {
			errors.rejectValue("read", "agreement.accept.read.missing");
		}
		if (!Submissions.accepted(errors, () -> this.own.accept(id, form.getText()))) {
			ModelAndView page = Submissions.again(errors, show(id, model));
			Questions.global(errors).ifPresent((flash) -> page.addObject(Flash.ATTRIBUTE, flash));
			return page;
		}
		Flash.success("agreement.accepted").after(redirect);
		return new ModelAndView("redirect:" + base + "/" + id);
	}

}
