package no.praksisplass.supervisor.web;

import java.util.Locale;

import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.university.InformationAudience;
import no.praksisplass.university.PeriodInformations;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import no.praksisplass.web.markdown.Markdown;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a university tells supervisors about a period. */
@Controller
class PeriodInformationController {

	private final Periods periods;

	private final PeriodInformations informations;

	private final Universities universities;

	PeriodInformationController(Periods periods, PeriodInformations informations, Universities universities) {
		this.periods = periods;
		this.informations = informations;
		this.universities = universities;
	}

	@GetMapping("/supervisor/periods/{period}")
	String show(@PathVariable PeriodId period, Locale locale, Model model) {
		PeriodView view = this.periods.find(period).orElseThrow(() -> new NotFoundException("period", period));
		model.addAttribute("period", view);
		model.addAttribute("university", this.universities.find(view.universityId()).orElseThrow());
		this.informations.find(period, InformationAudience.SUPERVISOR, locale).ifPresent((text) -> {
			model.addAttribute("information", Markdown.read(text.markdown()));
			model.addAttribute("language", text.language().getLanguage());
		});
		return "supervisor/period";
	}

}
