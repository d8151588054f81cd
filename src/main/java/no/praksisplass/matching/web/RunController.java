package no.praksisplass.matching.web;

import java.util.EnumSet;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.matching.domain.overview.OverviewService;
import no.praksisplass.matching.domain.overview.RoundOverview;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.result.BottleneckService;
import no.praksisplass.matching.domain.result.ResultFilter;
import no.praksisplass.matching.domain.result.ResultFilter.Mark;
import no.praksisplass.matching.domain.result.ResultService;
import no.praksisplass.matching.domain.result.WishOutcome;
import no.praksisplass.matching.domain.run.RunRequests;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs.Progress;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RunId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Htmx;
import no.praksisplass.web.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A run: how far it has come, what came of it, and its publication. */
@Controller
@RequestMapping("/coordinator/runs/{run}")
class RunController {

	private final ResultService results;

	private final BottleneckService bottlenecks;

	private final OverviewService overviews;

	private final PublicationService publications;

	private final RunRequests requests;

	RunController(ResultService results, BottleneckService bottlenecks, OverviewService overviews,
			PublicationService publications, RunRequests requests) {
		this.results = results;
		this.bottlenecks = bottlenecks;
		this.overviews = overviews;
		this.publications = publications;
		this.requests = requests;
	}

	@GetMapping
	String show(@PathVariable RunId run, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable WishOutcome wish,
			@RequestParam(required = false) @Nullable PeriodId period,
			@RequestParam(required = false) @Nullable Mark mark, Model model) {
		RunView view = this.results.run(run);
		RoundOverview overview = this.overviews.overview(view.roundId());
		model.addAttribute("run", view);
		model.addAttribute("overview", overview);
		if (!view.isSolved()) {
			progress(run, model);
			return "matching/run-unsolved";
		}
		model.addAttribute("figures", this.results.figures(run));
		model.addAttribute("check", this.publications.check(run));
		model.addAttribute("bottlenecks", this.bottlenecks.bottlenecks(run));
		model.addAttribute("rows", this.results.rows(run, new ResultFilter(q, wish, period, mark)));
		choices(overview, model);
		return "matching/run";
	}

	@GetMapping("/progress")
	String progress(@PathVariable RunId run, Model model, HttpServletResponse response) {
		if (this.results.run(run).status().isEnded()) {
			Htmx.reload(response);
		}
		progress(run, model);
		return "matching/run-unsolved :: state";
	}

	@PostMapping("/cancel")
	String cancel(@PathVariable RunId run, RedirectAttributes redirect) {
		this.requests.cancel(run);
		Flash.success("matching.run.cancel.asked").after(redirect);
		return "redirect:/coordinator/runs/" + run;
	}

	@PostMapping("/publish")
	String publish(@PathVariable RunId run, RedirectAttributes redirect) {
		boolean published = Acts.done(() -> this.publications.publish(run), Flash.success("matching.publish.done"),
				redirect);
		return published ? "redirect:/coordinator/rounds/" + this.results.run(run).roundId()
				: "redirect:/coordinator/runs/" + run;
	}

	private static void choices(RoundOverview overview, Model model) {
		model.addAttribute("outcomes", WishOutcome.values());
		model.addAttribute("marks", Mark.values());
		model.addAttribute("channels", EnumSet.complementOf(EnumSet.of(Channel.SELF)));
		model.addAttribute("periodOptions",
				overview.periods().stream().map((row) -> Option.of(row.period().id(), row.period().name())).toList());
	}

	private void progress(RunId run, Model model) {
		Progress progress = this.results.progress(run);
		model.addAttribute("progress", progress);
		model.addAttribute("percent", (progress.total() > 0) ? 100 * progress.done() / progress.total() : null);
	}

}
