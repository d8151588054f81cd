package no.praksisplass.supervisor.web.answer;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.supervisor.OneMoreSeat;
import no.praksisplass.supervisor.domain.OwnPractice;
import no.praksisplass.supervisor.domain.OwnSupervisor;
import no.praksisplass.supervisor.domain.answer.OwnAnswers;
import no.praksisplass.supervisor.domain.answer.OwnCourse;
import no.praksisplass.supervisor.domain.answer.PeriodAnswer;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Formats;
import no.praksisplass.web.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coming periods and a supervisor's answers to them, all on one screen. */
@Controller
class OwnAnswersController {

	private static final String PAGE = "supervisor/answers";

	private static final String CARD = "supervisor/answer-card :: swapped";

	private final OwnAnswers answers;

	private final OwnSupervisor ownSupervisor;

	private final OwnPractice ownPractice;

	private final AnswerChoices choices;

	private final OneMoreSeat oneMoreSeat;

	private final Formats formats;

	OwnAnswersController(OwnAnswers answers, OwnSupervisor ownSupervisor, OwnPractice ownPractice,
			AnswerChoices choices, OneMoreSeat oneMoreSeat, Formats formats) {
		this.answers = answers;
		this.ownSupervisor = ownSupervisor;
		this.ownPractice = ownPractice;
		this.choices = choices;
		this.oneMoreSeat = oneMoreSeat;
		this.formats = formats;
	}

	@GetMapping("/supervisor")
	String list(Model model) {
		AnswersForm form = new AnswersForm();
		model.addAttribute("form", form);
		fill(form, this.answers.courses(), model);
		return PAGE;
	}

	/** Confirms everything that is chosen, and what stands for new periods. */
	@PostMapping("/supervisor/answers")
	ModelAndView confirmAll(@Valid @ModelAttribute("form") AnswersForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		form.checkAll(errors);
		AtomicReference<Instant> givenAt = new AtomicReference<>();
		if (!Submissions.accepted(errors,
				() -> givenAt.set(this.answers.confirmAll(form.chosen(), form.standings())))) {
			return again(form, errors, model);
		}
		Flash.success("supervisor.answers.saved", this.formats.dateTime(givenAt.get())).after(redirect);
		return new ModelAndView("redirect:/supervisor");
	}

	/**
	 * Confirms one answer; a browser with scripts gets its card alone, and keeps what
	 * else is typed.
	 */
	@PostMapping("/supervisor/answers/{period}")
	ModelAndView confirm(@PathVariable PeriodId period, @ModelAttribute("form") AnswersForm form, BindingResult errors,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String swap, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		AnswerForm answer = form.of(period);
		form.check(period, errors);
		AtomicReference<Instant> givenAt = new AtomicReference<>();
		// What breaks a rule is told at the field of this very period
		errors.pushNestedPath("answers[" + form.indexOf(period) + "]");
		boolean accepted = Submissions.accepted(errors,
				() -> givenAt.set(this.answers.confirm(period, answer.toCommand())));
		errors.popNestedPath();
		if (swap != null) {
			return card(period, form, accepted, errors, model, response);
		}
		if (!accepted) {
			return again(form, errors, model);
		}
		Flash.success("supervisor.answer.saved", this.formats.dateTime(givenAt.get())).after(redirect);
		return new ModelAndView("redirect:/supervisor#period-" + period);
	}

	private ModelAndView again(AnswersForm form, BindingResult errors, Model model) {
		List<OwnCourse> courses = this.answers.courses();
		ModelAndView page = Submissions.again(errors, PAGE);
		if (page.getStatus() == HttpStatus.CONFLICT) {
			form.takeVersions(courses);
		}
		fill(form, courses, model);
		return page;
	}

	private ModelAndView card(PeriodId period, AnswersForm form, boolean accepted, BindingResult errors, Model model,
			HttpServletResponse response) {
		List<OwnCourse> courses = this.answers.courses();
		form.takeVersions(courses);
		fill(form, courses, model);
		model.addAttribute("justSaved", accepted);
		courses.stream()
			.flatMap((course) -> course.periods().stream())
			.filter((shown) -> shown.period().id().equals(period))
			.findFirst()
			.ifPresent((shown) -> model.addAttribute("card", AnswersPage.card(shown, form)));
		if (accepted) {
			return new ModelAndView(CARD);
		}
		// Told where to put it, the script swaps answers that refuse, too
		response.setHeader("HX-Retarget", "#period-" + period);
		return Submissions.again(errors, CARD);
	}

	private void fill(AnswersForm form, List<OwnCourse> courses, Model model) {
		form.complete(courses);
		model.addAttribute("page", AnswersPage.of(courses, form));
		model.addAttribute("supervisor", this.ownSupervisor.require());
		this.choices.addTo(model, this.ownPractice.get(), this.answers.colleagues());
		model.addAttribute("oneMore",
				this.oneMoreSeat.wouldPlaceSomebody(this.ownSupervisor.require().practiceId(),
						courses.stream()
							.flatMap((course) -> course.periods().stream())
							.filter(PeriodAnswer::open)
							.map((shown) -> shown.period().id())
							.toList()));
	}

}
