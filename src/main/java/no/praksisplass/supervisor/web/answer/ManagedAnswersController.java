package no.praksisplass.supervisor.web.answer;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.domain.answer.ManagedAnswers;
import no.praksisplass.supervisor.domain.answer.PeriodAnswer;
import no.praksisplass.supervisor.domain.manager.ManagedPractices;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityView;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A practice manager's supervisors, and what she answers for them. */
@Controller
@RequestMapping("/practice-manager")
class ManagedAnswersController {

	private static final String FORM = "supervisor/manager-answer";

	private final ManagedAnswers answers;

	private final ManagedPractices practices;

	private final AnswerChoices choices;

	private final Universities universities;

	ManagedAnswersController(ManagedAnswers answers, ManagedPractices practices, AnswerChoices choices,
			Universities universities) {
		this.answers = answers;
		this.practices = practices;
		this.choices = choices;
		this.universities = universities;
	}

	/** The names of the universities that ask. */
	@ModelAttribute("universities")
	Map<UniversityId, String> universities() {
		return this.universities.findAll().stream().collect(Collectors.toMap(UniversityView::id, UniversityView::name));
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "false") boolean all, Model model) {
		model.addAttribute("offices", this.answers.offices(all));
		return "supervisor/manager-home";
	}

	@GetMapping("/supervisors/{id}/answers/{period}")
	String editForm(@PathVariable SupervisorId id, @PathVariable PeriodId period, Model model) {
		PeriodAnswer shown = fill(id, period, model);
		model.addAttribute("form", AnswerForm.from(shown));
		return FORM;
	}

	@PostMapping("/supervisors/{id}/answers/{period}")
	ModelAndView update(@PathVariable SupervisorId id, @PathVariable PeriodId period,
			@Valid @ModelAttribute("form") AnswerForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		PeriodAnswer shown = fill(id, period, model);
		form.check(errors);
		if (!Submissions.accepted(errors, () -> this.answers.answer(id, period, form.toCommand()))) {
			return Submissions.again(errors, FORM, null, () -> AnswerForm.from(shown));
		}
		Flash.success("supervisor.manager.saved", this.answers.supervisor(id).name()).after(redirect);
		return new ModelAndView("redirect:/practice-manager#supervisor-" + id);
	}

	private PeriodAnswer fill(SupervisorId id, PeriodId period, Model model) {
		SupervisorView supervisor = this.answers.supervisor(id);
		PracticeView practice = this.practices.require(supervisor.practiceId());
		PeriodAnswer shown = this.answers.of(id, period);
		model.addAttribute("supervisor", supervisor);
		model.addAttribute("shown", shown);
		model.addAttribute("mondays", AnswersPage.mondays(shown.period().dates()));
		this.choices.addTo(model, practice, this.answers.colleagues(id));
		return shown;
	}

}
