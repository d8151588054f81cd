package no.praksisplass.savedview.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;

import no.praksisplass.savedview.domain.SavedViews;
import no.praksisplass.savedview.domain.ViewedList;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps, renames and forgets the own views of lists. */
@Controller
@RequestMapping("/views")
class SavedViewController {

	private final SavedViews views;

	SavedViewController(SavedViews views) {
		this.views = views;
	}

	@PostMapping
	String create(@RequestParam ViewedList list, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "false") boolean opens,
			RedirectAttributes redirect) {
		try {
			this.views.save(list, name, query, opens);
			Flash.success("savedview.saved", name.strip()).after(redirect);
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey(), arguments(ex)).after(redirect);
		}
		return "redirect:" + list.path() + "?" + (query.isEmpty() ? SavedViewWords.NONE : query);
	}

	@PostMapping("/{id}")
	String update(@PathVariable UUID id, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "false") boolean opens, RedirectAttributes redirect) {
		return act(() -> this.views.change(id, name, opens), "savedview.changed", redirect);
	}

	@PostMapping("/{id}/delete")
	String delete(@PathVariable UUID id, RedirectAttributes redirect) {
		return act(() -> this.views.delete(id), "savedview.deleted", redirect);
	}

	private static String act(Supplier<ViewedList> act, String messageKey, RedirectAttributes redirect) {
		try {
			ViewedList list = act.get();
			Flash.success(messageKey).after(redirect);
			return "redirect:" + list.path() + "?" + SavedViewWords.NONE;
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey(), arguments(ex)).after(redirect);
			return "redirect:/";
		}
	}

	private static Serializable[] arguments(RuleViolation violation) {
		return Arrays.stream(violation.arguments()).map(String::valueOf).toArray(Serializable[]::new);
	}

}
