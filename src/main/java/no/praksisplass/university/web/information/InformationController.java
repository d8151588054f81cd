package no.praksisplass.university.web.information;

import jakarta.validation.Valid;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.university.InformationAudience;
import no.praksisplass.university.domain.PeriodAdministration;
import no.praksisplass.university.domain.information.InformationAdministration;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import no.praksisplass.web.markdown.Markdown;
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

/**
 * What a university tells about a period: written in Markdown, seen before it is saved.
 */
@Controller
@RequestMapping("/coordinator/periods/{id}/information")
class InformationController {

	private static final String FORM = "university/information-form";

	private final InformationAdministration informations;

	private final PeriodAdministration periods;

	InformationController(InformationAdministration informations, PeriodAdministration periods) {
		this.informations = informations;
		this.periods = periods;
	}

	@GetMapping
	String list(@PathVariable PeriodId id, Model model) {
		model.addAttribute("details", this.periods.show(id));
		model.addAttribute("informations", this.informations.list(id));
		return "university/information-list";
	}

	@GetMapping("/{audience}/in/{language}")
	String form(@PathVariable PeriodId id, @PathVariable InformationAudience audience, @PathVariable String language,
			Model model) {
		InformationForm form = InformationForm.from(this.informations.get(id, audience, language));
		model.addAttribute("form", form);
		return fill(id, audience, language, form, model);
	}

	/** Shows what the text will look like, and saves nothing. */
	@PostMapping(path = "/{audience}/in/{language}", params = "preview")
	ModelAndView preview(@PathVariable PeriodId id, @PathVariable InformationAudience audience,
			@PathVariable String language, @Valid @ModelAttribute("form") InformationForm form, BindingResult errors,
			Model model) {
		this.informations.get(id, audience, language);
		String view = fill(id, audience, language, form, model);
		return errors.hasErrors() ? Submissions.again(errors, view) : new ModelAndView(view);
	}

	@PostMapping("/{audience}/in/{language}")
	ModelAndView save(@PathVariable PeriodId id, @PathVariable InformationAudience audience,
			@PathVariable String language, @Valid @ModelAttribute("form") InformationForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors,
				() -> this.informations.write(id, audience, language, form.getVersion(), form.getMarkdown()))) {
			return Submissions.again(errors, fill(id, audience, language, form, model), null,
					() -> InformationForm.from(this.informations.get(id, audience, language)));
		}
		Flash.success("university.information.saved").after(redirect);
		return new ModelAndView("redirect:/coordinator/periods/" + id + "/information");
	}

	private String fill(PeriodId id, InformationAudience audience, String language, InformationForm form, Model model) {
		model.addAttribute("details", this.periods.show(id));
		model.addAttribute("audience", audience);
		model.addAttribute("language", language);
		model.addAttribute("preview", Markdown.read(form.getMarkdown()));
		return FORM;
	}

}
