package no.praksisplass.exchange.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.domain.ImportView;
import no.praksisplass.exchange.domain.Imports;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Htmx;
import no.praksisplass.web.Links;
import no.praksisplass.web.Texts;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of an import, from its columns to its end. */
@Controller
@RequestMapping({ ImportDesk.COORDINATOR + "/{id}", ImportDesk.ADMIN + "/{id}" })
class ImportStepController {

	private static final String FIXED = "fixed.";

	private final Imports imports;

	private final ImportPages pages;

	private final ImportDesk desk;

	private final Texts texts;

	ImportStepController(Imports imports, ImportPages pages, ImportDesk desk, Texts texts) {
		this.imports = imports;
		this.pages = pages;
		this.desk = desk;
		this.texts = texts;
	}

	@GetMapping("/progress")
	String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
		ImportView view = this.imports.show(id);
		if (!view.status().underWay()) {
			Htmx.reload(response);
		}
		model.addAttribute("file", view);
		return "exchange/parts :: state(file=${file})";
	}

	/** Settles the columns; a choice that cannot be is shown again. */
	@PostMapping("/check")
	ModelAndView check(@PathVariable UUID id, HttpServletRequest request, Model model) {
		String[] sent = request.getParameterValues("column");
		List<String> columns = (sent != null) ? List.of(sent) : List.of();
		Map<String, String> fixed = new HashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (name.startsWith(FIXED)) {
				fixed.put(name.substring(FIXED.length()), values[0]);
			}
		});
		try {
			this.imports.check(id, columns, fixed);
			return new ModelAndView("redirect:" + path(request, id));
		}
		catch (RuleViolation ex) {
			return again(id, columns, fixed, ex, request, model);
		}
	}

	private ModelAndView again(UUID id, List<String> columns, Map<String, String> fixed, RuleViolation reason,
			HttpServletRequest request, Model model) {
		ImportView view = this.imports.show(id);
		Links.shownAt(this.desk.base(request) + "/" + id);
		model.addAttribute("base", this.desk.base(request));
		model.addAttribute("file", view);
		model.addAttribute("columns", this.pages.headings(view, columns, this.imports.sample(id)));
		model.addAttribute("targets", this.pages.targets(view));
		model.addAttribute("fixed", this.pages.fixed(view, columns, fixed));
		model.addAttribute("page", Page.empty());
		model.addAttribute("outcomes", List.of());
		model.addAttribute("refusal", this.texts.of(reason.messageKey(), reason.arguments()));
		return new ModelAndView("exchange/show", HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/check-again")
	String checkAgain(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
		return act(() -> this.imports.checkAgain(id), path(request, id), redirect);
	}

	@PostMapping("/confirm")
	String confirm(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean withoutErrors,
			HttpServletRequest request, RedirectAttributes redirect) {
		return act(() -> this.imports.confirm(id, withoutErrors), path(request, id), redirect);
	}

	@PostMapping("/stop")
	String stop(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
		return act(() -> this.imports.stop(id), path(request, id), redirect);
	}

	@PostMapping("/discard")
	String discard(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
		String kept = path(request, id);
		String page = act(() -> this.imports.discard(id), this.desk.base(request), redirect);
		boolean refused = redirect.getFlashAttributes().containsKey(Flash.ATTRIBUTE);
		if (!refused) {
			Flash.success("exchange.discarded").after(redirect);
		}
		return refused ? "redirect:" + kept : page;
	}

	private String path(HttpServletRequest request, UUID id) {
		return this.desk.base(request) + "/" + id;
	}

	private static String act(Runnable act, String page, RedirectAttributes redirect) {
		try {
			act.run();
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey()).after(redirect);
		}
		return "redirect:" + page;
	}

}
