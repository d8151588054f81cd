package no.praksisplass.bulk.web;

import java.util.Optional;
import java.util.UUID;

import no.praksisplass.bulk.domain.BulkDesk;
import no.praksisplass.bulk.domain.BulkView;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Acts on many rows of a list: chosen, looked at, done, undone. */
@Controller
@RequestMapping(BulkController.BASE)
class BulkController {

	static final String BASE = "/coordinator/bulk";

	private final BulkDesk desk;

	private final BulkPage page;

	private final CurrentUser currentUser;

	BulkController(BulkDesk desk, BulkPage page, CurrentUser currentUser) {
		this.desk = desk;
		this.page = page;
		this.currentUser = currentUser;
	}

	@GetMapping
	String list(@Sortable("-doneAt") Paging paging, Model model) {
		model.addAttribute("page", this.desk.list(this.currentUser.university(Role.COORDINATOR), paging.toPageable()));
		return "bulk/list";
	}

	/** Takes the choice from a list; without any row it says so. */
	@PostMapping
	ModelAndView create(@ModelAttribute("selection") BulkSelection selection, Model model) {
		try {
			UUID id = this.desk.draft(this.currentUser.university(Role.COORDINATOR), selection.toChoice());
			return new ModelAndView("redirect:" + path(id));
		}
		catch (RuleViolation ex) {
			model.addAttribute("reason", ex.messageKey());
			model.addAttribute("listPath", this.desk.listPath(selection.toChoice()));
			return new ModelAndView("bulk/nothing", HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, @RequestParam Optional<Boolean> changed, @Sortable("number") Paging paging,
			Model model) {
		return this.page.fill(this.desk.show(id), changed, paging, model);
	}

	/** Takes what the act asks for; what cannot be is shown again. */
	@PostMapping("/{id}/settings")
	ModelAndView settle(@PathVariable UUID id, @ModelAttribute("form") BulkForm form, BindingResult errors,
			Model model) {
		BulkView view = this.desk.show(id);
		try {
			this.desk.settle(id, form.getValues());
			return new ModelAndView("redirect:" + path(id));
		}
		catch (RuleViolation ex) {
			ex.field()
				.ifPresentOrElse(
						(field) -> errors.rejectValue("values[" + field + "]", ex.messageKey(), ex.arguments(), null),
						() -> errors.reject(ex.messageKey(), ex.arguments(), null));
		}
		this.page.settle(view, model);
		return new ModelAndView(BulkPage.VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/{id}/confirm")
	String confirm(@PathVariable UUID id, @RequestParam(defaultValue = "") String digest, RedirectAttributes redirect) {
		return act(id, () -> this.desk.confirm(id, digest), "bulk.done.flash", redirect);
	}

	@PostMapping("/{id}/undo")
	String undo(@PathVariable UUID id, RedirectAttributes redirect) {
		return act(id, () -> this.desk.undo(id), "bulk.undone.flash", redirect);
	}

	@PostMapping("/{id}/discard")
	String discard(@PathVariable UUID id, RedirectAttributes redirect) {
		String list = this.desk.listPath(this.desk.show(id));
		try {
			this.desk.discard(id);
			return "redirect:" + list;
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey()).after(redirect);
			return "redirect:" + path(id);
		}
	}

	private String act(UUID id, Runnable act, String messageKey, RedirectAttributes redirect) {
		try {
			act.run();
			Flash.success(messageKey).after(redirect);
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey()).after(redirect);
		}
		catch (OptimisticLockingFailureException ex) {
			Flash.error("bulk.rule.changed").after(redirect);
		}
		return "redirect:" + path(id);
	}

	private static String path(UUID id) {
		return BASE + "/" + id;
	}

}
