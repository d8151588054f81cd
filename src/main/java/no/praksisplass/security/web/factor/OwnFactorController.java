package no.praksisplass.security.web.factor;

import java.util.List;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.domain.factor.Enrolment;
import no.praksisplass.security.domain.factor.OwnFactor;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;

/** One's own second factor: set up, new recovery codes, removed. */
@Controller
@RequestMapping("/account/factor")
class OwnFactorController {

	private static final String PAGE = "account/factor";

	private final OwnFactor factor;

	private final CurrentUser currentUser;

	OwnFactorController(OwnFactor factor, CurrentUser currentUser) {
		this.factor = factor;
		this.currentUser = currentUser;
	}

	@GetMapping
	String show(Model model, HttpSession session) {
		model.addAttribute("form", new CodeForm());
		fill(model, session);
		return PAGE;
	}

	@PostMapping
	ModelAndView confirm(@Valid @ModelAttribute("form") CodeForm form, BindingResult errors, Model model,
			HttpSession session) {
		Enrolment enrolment = BegunEnrolment.of(session, this.currentUser.require().getUsername());
		return codes(errors, model, session, () -> this.factor.confirm(enrolment, form.getCode()));
	}

	@PostMapping("/codes")
	ModelAndView renewCodes(@Valid @ModelAttribute("form") CodeForm form, BindingResult errors, Model model,
			HttpSession session) {
		return codes(errors, model, session, () -> this.factor.renewCodes(form.getCode()));
	}

	@PostMapping("/remove")
	ModelAndView remove(@Valid @ModelAttribute("form") CodeForm form, BindingResult errors, Model model,
			HttpSession session, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.factor.remove(form.getCode()))) {
			fill(model, session);
			return Submissions.again(errors, PAGE);
		}
		Flash.success("security.factor.removed").after(redirect);
		return new ModelAndView("redirect:/account");
	}

	/** Shows the codes at once: after a redirect they would have to be kept. */
	private ModelAndView codes(BindingResult errors, Model model, HttpSession session, Supplier<List<String>> act) {
		if (!Submissions.accepted(errors, () -> model.addAttribute("codes", act.get()))) {
			fill(model, session);
			return Submissions.again(errors, PAGE);
		}
		BegunEnrolment.forget(session);
		return new ModelAndView("security/factor-codes", "next", "/account");
	}

	private void fill(Model model, HttpSession session) {
		model.addAttribute("required", this.factor.isRequired());
		this.factor.state()
			.ifPresentOrElse((state) -> model.addAttribute("state", state), () -> BegunEnrolment
				.show(BegunEnrolment.of(session, this.currentUser.require().getUsername()), model));
	}

}
