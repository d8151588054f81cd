package no.praksisplass.security.web;

import jakarta.validation.Valid;
import no.praksisplass.security.domain.TokenSignUp;
import no.praksisplass.security.domain.TokenSpent;
import no.praksisplass.security.domain.TokenView;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes one-time tokens. Opening the link shows a page and nothing more; sending its form
 * acts.
 */
@Controller
@RequestMapping("/account/token/{token}")
class TokenController {

	private static final String PASSWORD = "security/token-password";

	private static final String ADMINISTRATOR = "security/token-administrator";

	private final TokenSignUp signUp;

	TokenController(TokenSignUp signUp) {
		this.signUp = signUp;
	}

	@GetMapping
	String show(@PathVariable String token, Model model) {
		TokenView found = this.signUp.find(token);
		found.username().ifPresent((username) -> model.addAttribute("username", username));
		model.addAttribute("form", found.isForFirstAdministrator() ? new FirstAdministratorForm() : new PasswordForm());
		return found.isForFirstAdministrator() ? ADMINISTRATOR : PASSWORD;
	}

	@PostMapping
	ModelAndView setPassword(@PathVariable String token, @Valid @ModelAttribute("form") PasswordForm form,
			BindingResult errors, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.signUp.setPassword(token, form.getPassword()))) {
			return Submissions.again(errors, PASSWORD);
		}
		Flash.success("security.token.done").after(redirect);
		return new ModelAndView("redirect:/sign-in");
	}

	@PostMapping("/administrator")
	ModelAndView openFirstAdministrator(@PathVariable String token,
			@Valid @ModelAttribute("form") FirstAdministratorForm form, BindingResult errors,
			RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.signUp.openFirstAdministrator(token, form.toCommand()))) {
			return Submissions.again(errors, ADMINISTRATOR);
		}
		Flash.success("security.token.done").after(redirect);
		return new ModelAndView("redirect:/sign-in");
	}

	@ExceptionHandler(TokenSpent.class)
	@ResponseStatus(HttpStatus.GONE)
	String spent() {
		return "security/token-spent";
	}

}
