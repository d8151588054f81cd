package no.praksisplass.supervisor.web.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.domain.SupervisorDetails;
import no.praksisplass.supervisor.domain.SupervisorRegister;
import no.praksisplass.supervisor.domain.answer.AnswersOnBehalf;
import no.praksisplass.supervisor.domain.answer.PeriodAnswer;
import no.praksisplass.supervisor.domain.answer.StandingOffer;
import no.praksisplass.university.Universities;
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

/** Answers that a coordinator enters on a supervisor's behalf. */
@Controller
@RequestMapping("/coordinator/supervisors/{id}")
class AnswerController {

	private static final String ANSWER = "supervisor/answer-form";

	private static final String STANDING = "supervisor/standing-form";

	private final AnswersOnBehalf answers;

	private final SupervisorRegister register;

	private final Universities universities;

	private final AnswerChoices choices;

	private final Clock clock;

	AnswerController(AnswersOnBehalf answers, SupervisorRegister register, Universities universities,
			AnswerChoices choices, Clock clock) {
		this.answers = answers;
		this.register = register;
		this.universities = universities;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping("/answers/{period}")
	String editForm(@PathVariable SupervisorId id, @PathVariable PeriodId period, Model model) {
		PeriodAnswer shown = fill(id, period, model);
		model.addAttribute("form", AnswerOnBehalfForm.from(shown, LocalDate.now(this.clock)));
		return ANSWER;
	}

	@PostMapping("/answers/{period}")
	ModelAndView update(@PathVariable SupervisorId id, @PathVariable PeriodId period,
			@Valid @ModelAttribute("form") AnswerOnBehalfForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		fill(id, period, model);
		form.check(errors);
		if (!Submissions.accepted(errors, () -> this.answers.enter(id, period, form.toCommand(),
				Objects.requireNonNull(form.getChannel()), Objects.requireNonNull(form.getGivenOn())))) {
			return Submissions.again(errors, ANSWER);
		}
		Flash.success("supervisor.answer.entered").after(redirect);
		return new ModelAndView("redirect:/coordinator/supervisors/" + id + "#answers");
	}

	@GetMapping("/standing/{course}")
	String editStandingForm(@PathVariable SupervisorId id, @PathVariable CourseId course, Model model) {
		Optional<StandingOffer> offer = this.answers.standing(id, course);
		fill(id, course, model);
		StandingOnBehalfForm form = new StandingOnBehalfForm();
		offer.ifPresent(form::fill);
		form.setGivenOn(LocalDate.now(this.clock));
		model.addAttribute("form", form);
		return STANDING;
	}

	@PostMapping("/standing/{course}")
	ModelAndView updateStanding(@PathVariable SupervisorId id, @PathVariable CourseId course,
			@Valid @ModelAttribute("form") StandingOnBehalfForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		this.answers.standing(id, course);
		fill(id, course, model);
		if (!Submissions.accepted(errors, () -> this.answers.enterStanding(id, course, form.standing(),
				Objects.requireNonNull(form.getChannel()), Objects.requireNonNull(form.getGivenOn())))) {
			return Submissions.again(errors, STANDING);
		}
		Flash.success("supervisor.standing.entered").after(redirect);
		return new ModelAndView("redirect:/coordinator/supervisors/" + id + "#answers");
	}

	private PeriodAnswer fill(SupervisorId id, PeriodId period, Model model) {
		PeriodAnswer shown = this.answers.of(id, period);
		fillPerson(id, model);
		model.addAttribute("shown", shown);
		model.addAttribute("mondays", AnswersPage.mondays(shown.period().dates()));
		return shown;
	}

	private void fill(SupervisorId id, CourseId course, Model model) {
		fillPerson(id, model);
		model.addAttribute("course",
				this.universities.findCourse(course).orElseThrow(() -> new NotFoundException("course", course)));
	}

	private void fillPerson(SupervisorId id, Model model) {
		SupervisorDetails details = this.register.get(id);
		model.addAttribute("details", details);
		model.addAttribute("channels", Channel.enteredByCoordinator());
		this.choices.addTo(model, details.practice(), this.answers.colleagues(id));
	}

}
