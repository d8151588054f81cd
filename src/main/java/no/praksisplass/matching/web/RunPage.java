package no.praksisplass.matching.web;

import no.praksisplass.matching.domain.overview.OverviewService;
import no.praksisplass.matching.domain.overview.RoundInBrief;
import no.praksisplass.matching.domain.hearing.HearingService;
import no.praksisplass.matching.domain.publication.PublicationPlans;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.recruit.RecruitService;
import no.praksisplass.matching.domain.result.BottleneckService;
import no.praksisplass.matching.domain.result.ResultFilter;
import no.praksisplass.matching.domain.result.ResultFilter.Mark;
import no.praksisplass.matching.domain.result.ResultService;
import no.praksisplass.matching.domain.result.WishOutcome;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs.Progress;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.RunId;
import no.praksisplass.web.Links;
import no.praksisplass.web.Option;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Texts;
import no.praksisplass.web.question.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what the page of a run shows. */
@Component
class RunPage {

	private static final Paging FIRST = new Paging(1, 50, "student", false);

	private final ResultService results;

	private final BottleneckService bottlenecks;

	private final OverviewService overviews;

	private final PublicationService publications;

	private final PublicationPlans plans;

	private final HearingService hearings;

	private final RecruitService recruiting;

	private final Texts texts;

	RunPage(ResultService results, BottleneckService bottlenecks, OverviewService overviews,
			PublicationService publications, PublicationPlans plans, HearingService hearings, RecruitService recruiting,
			Texts texts) {
		this.results = results;
		this.bottlenecks = bottlenecks;
		this.overviews = overviews;
		this.publications = publications;
		this.plans = plans;
		this.hearings = hearings;
		this.recruiting = recruiting;
		this.texts = texts;
	}

	/** Fills the model; gives the view. */
	String fill(RunId run, ResultFilter filter, Paging paging, Model model) {
		RunView view = this.results.run(run);
		RoundInBrief brief = this.overviews.brief(view.roundId());
		model.addAttribute("run", view);
		model.addAttribute("brief", brief);
		if (!view.isSolved()) {
			fillProgress(run, model);
			return "matching/run-unsolved";
		}
		model.addAttribute("figures", this.results.figures(run));
		model.addAttribute("check", this.publications.check(run));
		model.addAttribute("plan", this.plans.latest(view.roundId()).orElse(null));
		model.addAttribute("hearing", this.hearings.latest(run).orElse(null));
		model.addAttribute("bottlenecks", this.bottlenecks.bottlenecks(run));
		model.addAttribute("recruit", this.recruiting.top(run).orElse(null));
		model.addAttribute("page", this.results.rows(run, filter, paging.toPageable()));
		fillChoices(brief, model);
		return "matching/run";
	}

	/** The page again, without filters, after an act on it was refused. */
	ModelAndView again(RunId run, BindingResult errors, Model model) {
		Links.shownAt("/coordinator/runs/" + run);
		model.addAttribute("paging", FIRST);
		return Questions.again(errors, fill(run, ResultFilter.ALL, FIRST, model), "matching.seat.unknown");
	}

	/** Fills the model with the students without a place; gives the view. */
	String fillUnplaced(RunId run, @Nullable String text, Paging paging, Model model) {
		RunView view = this.results.run(run);
		model.addAttribute("run", view);
		model.addAttribute("round", this.overviews.round(view.roundId()));
		model.addAttribute("page", this.results.rows(run, ResultFilter.unplaced(text), paging.toPageable()));
		model.addAttribute("filtered", text != null && !text.isBlank());
		return "matching/unplaced";
	}

	/** How far the run has come. */
	void fillProgress(RunId run, Model model) {
		Progress progress = this.results.progress(run);
		model.addAttribute("text", text(progress));
		model.addAttribute("percent", (progress.total() > 0) ? 100 * progress.done() / progress.total() : null);
	}

	private String text(Progress progress) {
		if (progress.cancelRequested()) {
			return this.texts.of("matching.run.stopping");
		}
		return (progress.total() > 0) ? this.texts.of("matching.run.progress", progress.done(), progress.total())
				: this.texts.of("matching.run.reading");
	}

	private static void fillChoices(RoundInBrief brief, Model model) {
		model.addAttribute("outcomes", WishOutcome.values());
		model.addAttribute("marks", Mark.values());
		model.addAttribute("channels", Channel.enteredByCoordinator());
		model.addAttribute("periodOptions",
				brief.periods().stream().map((period) -> Option.of(period.id(), period.name())).toList());
	}

}
