package no.praksisplass.security.web.factor;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.domain.factor.Enrolment;
import no.praksisplass.security.domain.factor.HalfSignedInUser;
import no.praksisplass.security.domain.factor.SecondFactors;
import no.praksisplass.security.web.SignInSuccess;
import no.praksisplass.web.Submissions;

/** Asks whoever has shown the first factor for the second, or sets it up. */
@Controller
@RequestMapping("/sign-in/factor")
class FactorController {

	private static final String CODE = "security/factor-code";

	private static final String ENROL = "security/factor-enrol";

	private final SecondFactors factors;

	private final Promotion promotion;

	private final SignInSuccess success;

	private final Clock clock;

	FactorController(SecondFactors factors, Promotion promotion, SignInSuccess success, Clock clock) {
		this.factors = factors;
		this.promotion = promotion;
		this.success = success;
		this.clock = clock;
	}

	@GetMapping
	String show(Model model) {
		HalfSignedInUser half = half();
		model.addAttribute("form", new CodeForm());
		return this.factors.isEnrolled(half) ? CODE : "redirect:/sign-in/factor/enrol";
	}

	/** Answers by itself when all is well: it leads to the page that was asked for. */
	@PostMapping
	@Nullable ModelAndView take(@Valid @ModelAttribute("form") CodeForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		HalfSignedInUser half = half();
		SignedInUser[] user = new SignedInUser[1];
		if (!Submissions.accepted(errors, () -> user[0] = this.factors.show(half, form.getCode()))) {
			return Submissions.again(errors, CODE);
		}
		this.success.onAuthenticationSuccess(request, response, this.promotion.promote(user[0], request, response));
		return null;
	}

	@GetMapping("/enrol")
	String begin(Model model, HttpServletRequest request) {
		HalfSignedInUser half = half();
		if (this.factors.isEnrolled(half)) {
			return "redirect:/sign-in/factor";
		}
		model.addAttribute("form", new CodeForm());
		BegunEnrolment.show(BegunEnrolment.of(request.getSession(), half.name()), model);
		return ENROL;
	}

	/** Shows the recovery codes at once: after a redirect they would have to be kept. */
	@PostMapping("/enrol")
	ModelAndView confirm(@Valid @ModelAttribute("form") CodeForm form, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		HalfSignedInUser half = half();
		Enrolment enrolment = BegunEnrolment.of(request.getSession(), half.name());
		if (!Submissions.accepted(errors,
				() -> model.addAttribute("codes", this.factors.confirm(half, enrolment, form.getCode())))) {
			BegunEnrolment.show(enrolment, model);
			return Submissions.again(errors, ENROL);
		}
		BegunEnrolment.forget(request.getSession());
		this.success.welcome(this.promotion.promote(this.factors.user(half), request, response), request, response);
		return new ModelAndView("security/factor-codes", "next", "/");
	}

	/**
	 * Whoever is here without the first factor, or too long after it, shows that first.
	 */
	@ExceptionHandler(NotHalfSignedIn.class)
	String elsewhere(HttpServletRequest request, HttpServletResponse response) {
		if (HalfSignedInUser.current().isEmpty()) {
			return "redirect:/";
		}
		new SecurityContextLogoutHandler().logout(request, response, null);
		return "redirect:/sign-in?stale";
	}

	private HalfSignedInUser half() {
		Optional<HalfSignedInUser> half = HalfSignedInUser.current();
		return half.filter((user) -> !user.isLate(this.clock.instant())).orElseThrow(NotHalfSignedIn::new);
	}

	/** Nobody here has shown the first factor only, or not lately. */
	private static final class NotHalfSignedIn extends RuntimeException {

	}

}
