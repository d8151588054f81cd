package no.praksisplass.security.web.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
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

import no.praksisplass.security.domain.signin.TooManyAttempts;
import no.praksisplass.security.domain.link.LinkRequests;
import no.praksisplass.security.domain.link.LinkSpent;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.web.Submissions;

/**
 * Asks for links, and shows the pages on which a link or a code is sent in; the filter
 * takes what they send. Opening a link shows a page and nothing more, so that a mail
 * scanner that opens it does not use it up.
 */
@Controller
@RequestMapping("/sign-in")
class LinkController {

	private final LinkRequests links;

	private final SignInPage page;

	LinkController(LinkRequests links, SignInPage page) {
		this.links = links;
		this.page = page;
	}

	@PostMapping("/link")
	ModelAndView ask(@Valid @ModelAttribute("form") LinkForm form, BindingResult errors, HttpServletRequest request,
			Model model) {
		if (!this.links.isOffered()) {
			throw new NotFoundException("sender of links", "none");
		}
		if (errors.hasErrors()) {
			this.page.fill(model);
			return Submissions.again(errors, SignInPage.VIEW);
		}
		try {
			String secret = this.links.ask(form.getEmail(), request.getRemoteAddr());
			new AskedLink(secret, form.getEmail()).keep(request.getSession());
		}
		catch (TooManyAttempts ex) {
			return new ModelAndView("redirect:/sign-in?too-many");
		}
		return new ModelAndView("redirect:/sign-in/code");
	}

	@GetMapping("/code")
	String code(HttpServletRequest request, Model model) {
		return AskedLink.of(request).map((asked) -> {
			model.addAttribute("email", asked.email());
			return "security/sign-in-code";
		}).orElse("redirect:/sign-in?code-spent");
	}

	@GetMapping("/link/{token}")
	String show(@PathVariable String token, Model model) {
		model.addAttribute("name", this.links.find(token));
		return "security/sign-in-link";
	}

	@ExceptionHandler(LinkSpent.class)
	@ResponseStatus(HttpStatus.GONE)
	ModelAndView spent() {
		return new ModelAndView("security/sign-in-spent").addObject("form", new LinkForm())
			.addObject("links", this.links.isOffered());
	}

}
