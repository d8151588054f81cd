package no.praksisplass.student.web.wish;

import java.util.Objects;

import jakarta.validation.Valid;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.domain.StudentRegister;
import no.praksisplass.student.domain.wish.WishEntry;
import no.praksisplass.student.domain.wish.WishPage;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
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

/** Wishes on a student's behalf, entered by a coordinator. */
@Controller
@RequestMapping("/coordinator/students/{id}/wishes/{round}")
class WishEntryController {

	private static final String FORM = "student/wish-entry";

	private final WishEntry wishes;

	private final StudentRegister register;

	private final WishBoard board;

	WishEntryController(WishEntry wishes, StudentRegister register, WishBoard board) {
		this.wishes = wishes;
		this.register = register;
		this.board = board;
	}

	@GetMapping
	String editForm(@PathVariable StudentId id, @PathVariable RoundId round, Model model) {
		WishPage page = this.wishes.page(id, round);
		model.addAttribute("form", WishEntryForm
			.from(page.wishes().stream().filter((wish) -> !wish.completed()).toList(), page.round().maxWishes()));
		return form(page, id, model);
	}

	@PostMapping
	ModelAndView update(@PathVariable StudentId id, @PathVariable RoundId round,
			@Valid @ModelAttribute("form") WishEntryForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		WishPage page = this.wishes.page(id, round);
		if (!Submissions.accepted(errors, () -> this.wishes.enter(id, round, form.toCommand(),
				Objects.requireNonNull(form.getChannel()), Objects.requireNonNull(form.getReceived())))) {
			return Submissions.again(errors, form(page, id, model));
		}
		Flash.success("student.wishes.entered").after(redirect);
		return new ModelAndView("redirect:/coordinator/students/" + id);
	}

	private String form(WishPage page, StudentId id, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("student", this.register.show(id).student());
		model.addAttribute("channels", Channel.enteredByCoordinator());
		model.addAttribute("practices", this.board.practices(page));
		model.addAttribute("municipalities", this.board.municipalities(page));
		model.addAttribute("counties", this.board.counties(page));
		model.addAttribute("periods", this.board.periods(page));
		return FORM;
	}

}
