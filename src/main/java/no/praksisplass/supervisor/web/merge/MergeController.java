package no.praksisplass.supervisor.web.merge;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import no.praksisplass.practice.Clash.Settling;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.domain.deactivation.MergeService;
import no.praksisplass.supervisor.domain.deactivation.MergeService.Prospect;
import no.praksisplass.supervisor.domain.deactivation.Subject;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import org.jspecify.annotations.Nullable;
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

/**
 * Merges two practices or two supervisors that are the same: finds the other one, shows
 * both side by side, and merges them or proposes it. The one in the address first is
 * kept.
 */
@Controller
@RequestMapping({ "/coordinator", "/admin" })
class MergeController {

	private final MergeService merges;

	private final MergeLines lines;

	MergeController(MergeService merges, MergeLines lines) {
		this.merges = merges;
		this.lines = lines;
	}

	@GetMapping("/practices/{id}/merge")
	String find(@PathVariable PracticeId id, @RequestParam(defaultValue = "") String q, Model model,
			HttpServletRequest request) {
		return find(Subject.of(id), q, model, request);
	}

	@GetMapping("/supervisors/{id}/merge")
	String find(@PathVariable SupervisorId id, @RequestParam(defaultValue = "") String q, Model model,
			HttpServletRequest request) {
		return find(Subject.of(id), q, model, request);
	}

	@GetMapping("/practices/{id}/merge/practice/{other}")
	String compare(@PathVariable PracticeId id, @PathVariable PracticeId other, Model model,
			HttpServletRequest request) {
		return compare(Subject.of(id), Subject.of(other), new MergeForm(), model, request);
	}

	@GetMapping("/supervisors/{id}/merge/supervisor/{other}")
	String compare(@PathVariable SupervisorId id, @PathVariable SupervisorId other, Model model,
			HttpServletRequest request) {
		return compare(Subject.of(id), Subject.of(other), new MergeForm(), model, request);
	}

	@PostMapping("/practices/{id}/merge/practice/{other}")
	ModelAndView merge(@PathVariable PracticeId id, @PathVariable PracticeId other,
			@Valid @ModelAttribute("form") MergeForm form, BindingResult errors, Model model,
			HttpServletRequest request, RedirectAttributes redirect) {
		return merge(Subject.of(id), Subject.of(other), form, errors, model, request, redirect);
	}

	@PostMapping("/supervisors/{id}/merge/supervisor/{other}")
	ModelAndView merge(@PathVariable SupervisorId id, @PathVariable SupervisorId other,
			@Valid @ModelAttribute("form") MergeForm form, BindingResult errors, Model model,
			HttpServletRequest request, RedirectAttributes redirect) {
		return merge(Subject.of(id), Subject.of(other), form, errors, model, request, redirect);
	}

	private String find(Subject one, String query, Model model, HttpServletRequest request) {
		model.addAttribute("search", this.merges.search(one, query));
		model.addAttribute("q", query);
		model.addAttribute("practice", one.practice() != null);
		model.addAttribute("path", here(one.path() + "/merge", request));
		model.addAttribute("compare",
				here(one.path() + "/merge", request) + ((one.practice() != null) ? "/practice/" : "/supervisor/"));
		model.addAttribute("cancel", cancel(one, request));
		return "supervisor/merge-find";
	}

	private String compare(Subject kept, Subject away, MergeForm form, Model model, HttpServletRequest request) {
		Prospect prospect = this.merges.compare(kept, away);
		model.addAttribute("prospect", prospect);
		model.addAttribute("form", form);
		if (prospect.proposed()) {
			form.setChoices(prospect.choices().sides());
		}
		form.setSeen(prospect.comparison().seen());
		model.addAttribute("fields", this.lines.fields(prospect.comparison(), form.getChoices()));
		model.addAttribute("chosen", this.lines.chosen(prospect.comparison(), form.getChoices()));
		model.addAttribute("settled", this.lines.told(prospect.comparison(), Settling.BY_ITSELF));
		model.addAttribute("refused", this.lines.told(prospect.comparison(), Settling.REFUSED));
		model.addAttribute("practice", kept.practice() != null);
		model.addAttribute("path", here(kept.pathBeside(away), request));
		model.addAttribute("other", here(away.pathBeside(kept), request));
		model.addAttribute("back", here(kept.path() + "/merge", request));
		model.addAttribute("cancel", cancel(kept, request));
		return "supervisor/merge-compare";
	}

	private ModelAndView merge(Subject kept, Subject away, MergeForm form, BindingResult errors, Model model,
			HttpServletRequest request, RedirectAttributes redirect) {
		Prospect prospect = this.merges.compare(kept, away);
		AtomicReference<@Nullable UUID> waiting = new AtomicReference<>();
		if (!Submissions.accepted(errors,
				() -> this.merges.merge(kept, away, form.toChoices(), form.getSeen(), form.getReason())
					.ifPresent(waiting::set))) {
			return Submissions.again(errors, compare(kept, away, form, model, request));
		}
		UUID proposal = waiting.get();
		Flash
			.success((proposal == null) ? "supervisor.merge.done" : "supervisor.merge.proposed",
					prospect.comparison().away(), prospect.comparison().kept())
			.after(redirect);
		return new ModelAndView(
				"redirect:" + ((proposal != null) ? "/coordinator/deactivations/" + proposal : cancel(kept, request)));
	}

	/** The page of the one: administrators see it as coordinators where they are both. */
	private static String cancel(Subject one, HttpServletRequest request) {
		return isAdmin(request) ? here(one.path() + "/use", request) : one.path();
	}

	/** The same page among the administrator's, where she came from one of them. */
	private static String here(String path, HttpServletRequest request) {
		return isAdmin(request) ? path.replace("/coordinator/", "/admin/") : path;
	}

	private static boolean isAdmin(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length()).startsWith("/admin/");
	}

}
