package no.praksisplass.security.web.provider;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.domain.provider.Arrivals;
import no.praksisplass.security.domain.provider.UnlinkedUser;
import no.praksisplass.security.web.SignInSuccess;
import no.praksisplass.security.web.factor.Promotion;
import no.praksisplass.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks somebody whom a provider vouches for whether the account is hers, and leads on to
 * the provider when she signs out.
 */
@Controller
@RequestMapping("/sign-in")
class LinkingController {

	private static final String PAGE = "security/linking";

	private final Arrivals arrivals;

	private final ProviderRegistrations providers;

	private final Promotion promotion;

	private final SignInSuccess success;

	private final Clock clock;

	LinkingController(Arrivals arrivals, ProviderRegistrations providers, Promotion promotion, SignInSuccess success,
			Clock clock) {
		this.arrivals = arrivals;
		this.providers = providers;
		this.promotion = promotion;
		this.success = success;
		this.clock = clock;
	}

	@GetMapping("/linking")
	String show(Model model) {
		fill(arrived(), model);
		return PAGE;
	}

	/** Answers by itself when all is well: it leads to the page that was asked for. */
	@PostMapping("/linking")
	@Nullable ModelAndView confirm(Model model, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		UnlinkedUser arrived = arrived();
		try {
			Authentication linked = this.arrivals.confirm(arrived);
			this.promotion.promote(linked, request, response);
			this.success.onAuthenticationSuccess(request, response, linked);
			return null;
		}
		catch (RuleViolation ex) {
			fill(arrived, model);
			model.addAttribute("problem", ex.messageKey());
			ModelAndView again = new ModelAndView(PAGE, model.asMap());
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
	}

	@GetMapping("/leaving")
	String leave(HttpServletRequest request, HttpServletResponse response, Model model) {
		Optional<Leaving> leaving = Leaving.take(request);
		if (leaving.isEmpty()) {
			return "redirect:/";
		}
		response.setHeader("Refresh", "0; url=" + leaving.get().url());
		model.addAttribute("leaving", leaving.get());
		return "security/leaving";
	}

	/**
	 * Whoever is here without a provider's word, or too long after it, goes there again.
	 */
	@ExceptionHandler(NotArrived.class)
	String elsewhere(HttpServletRequest request, HttpServletResponse response) {
		if (UnlinkedUser.current().isEmpty()) {
			return "redirect:/";
		}
		new SecurityContextLogoutHandler().logout(request, response, null);
		return "redirect:/sign-in?stale";
	}

	private void fill(UnlinkedUser arrived, Model model) {
		model.addAttribute("provider", this.providers.provider(arrived.identity().provider()).name());
		arrived.identity().vouched().ifPresent((value) -> model.addAttribute("value", value));
		Optional<SignedInUser> offered = this.arrivals.offered(arrived);
		offered.ifPresent((user) -> model.addAttribute("offered", user));
	}

	private UnlinkedUser arrived() {
		return UnlinkedUser.current().filter((user) -> !user.isLate(this.clock.instant())).orElseThrow(NotArrived::new);
	}

	/** Nobody here comes from a provider, or not lately. */
	private static final class NotArrived extends RuntimeException {

	}

}
