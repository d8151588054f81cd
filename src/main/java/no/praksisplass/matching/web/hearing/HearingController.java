package no.praksisplass.matching.web.hearing;

import java.time.Clock;
import java.util.Objects;

import jakarta.validation.Valid;
import no.praksisplass.matching.domain.hearing.HearingService;
import no.praksisplass.matching.domain.overview.OverviewService;
import no.praksisplass.matching.domain.result.ResultService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.TimeConfiguration;
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

/** Shows a run to its supervisors, and what they object to to the coordinator. */
@Controller
@RequestMapping("/coordinator/runs/{run}/hearing")
class HearingController {

	/** How long supervisors have if the coordinator says nothing else. */
	private static final int DAYS = 7;

	private static final int LAST_HOUR = 16;

	private final HearingService hearings;

	private final ResultService results;

	private final OverviewService overviews;

	private final Clock clock;

	HearingController(HearingService hearings, ResultService results, OverviewService overviews, Clock clock) {
		this.hearings = hearings;
		this.results = results;
		this.overviews = overviews;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable RunId run, Model model) {
		model.addAttribute("hearing", this.hearings.read(run));
		fill(run, model);
		return "matching/hearing";
	}

	@GetMapping("/new")
	String ask(@PathVariable RunId run, Model model) {
		HearingForm form = new HearingForm();
		form.setEndsAt(this.clock.instant()
			.atZone(TimeConfiguration.NORWAY)
			.toLocalDate()
			.plusDays(DAYS)
			.atTime(LAST_HOUR, 0)
			.atZone(TimeConfiguration.NORWAY)
			.toInstant());
		model.addAttribute("form", form);
		return form(run, model);
	}

	@PostMapping
	ModelAndView open(@PathVariable RunId run, @Valid @ModelAttribute("form") HearingForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		String view = form(run, model);
		if (!Submissions.accepted(errors, () -> this.hearings.open(run, Objects.requireNonNull(form.getEndsAt())))) {
			return Submissions.again(errors, view);
		}
		Flash.success("matching.hearing.opened").after(redirect);
		return new ModelAndView("redirect:/coordinator/runs/" + run);
	}

	@PostMapping("/close")
	String close(@PathVariable RunId run, RedirectAttributes redirect) {
		this.hearings.close(run);
		Flash.success("matching.hearing.closed").after(redirect);
		return "redirect:/coordinator/runs/" + run;
	}

	private String form(RunId run, Model model) {
		fill(run, model);
		model.addAttribute("figures", this.results.figures(run));
		return "matching/hearing-form";
	}

	private void fill(RunId id, Model model) {
		RunView run = this.results.run(id);
		RoundView round = this.overviews.round(run.roundId());
		model.addAttribute("run", run);
		model.addAttribute("round", round);
	}

}
