package no.praksisplass.supervisor.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.practice.Practices;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.Freshness;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Employment;
import no.praksisplass.supervisor.domain.SupervisorDetails;
import no.praksisplass.supervisor.domain.SupervisorDirectory;
import no.praksisplass.supervisor.domain.SupervisorFilter;
import no.praksisplass.supervisor.domain.SupervisorRegister;
import no.praksisplass.supervisor.domain.answer.AnswersOnBehalf;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Option;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
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

/** The register of supervisors, for coordinators. */
@Controller
@RequestMapping("/coordinator/supervisors")
class SupervisorController {

	private static final String FORM = "supervisor/form";

	private final SupervisorDirectory directory;

	private final SupervisorRegister register;

	private final SupervisorPage page;

	private final AnswersOnBehalf answers;

	private final Practices practices;

	private final Municipalities municipalities;

	private final CurrentUser currentUser;

	private final Clock clock;

	SupervisorController(SupervisorDirectory directory, SupervisorRegister register, SupervisorPage page,
			AnswersOnBehalf answers, Practices practices, Municipalities municipalities, CurrentUser currentUser,
			Clock clock) {
		this.directory = directory;
		this.register = register;
		this.page = page;
		this.answers = answers;
		this.practices = practices;
		this.municipalities = municipalities;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) @Nullable PracticeId practice,
			@RequestParam(defaultValue = "") String municipality,
			@RequestParam(required = false) @Nullable PeriodId period,
			@RequestParam(required = false) SupervisorFilter.@Nullable AnswerFilter answer,
			@RequestParam(required = false) SupervisorFilter.@Nullable StateFilter state,
			@RequestParam(required = false) @Nullable Freshness fresh,
			@Sortable({ "name", "practice", "municipality", "answer", "seats", "givenAt", "confirmed" }) Paging paging,
			Model model) {
		SupervisorFilter filter = new SupervisorFilter(this.currentUser.university(Role.COORDINATOR), q, practice,
				municipality, period, answer, state, fresh);
		model.addAttribute("page", this.directory.search(filter, paging.toPageable()));
		model.addAttribute("filtered",
				!filter.equals(new SupervisorFilter(filter.university(), "", null, "", period, null, null, null)));
		model.addAttribute("answerFilters", SupervisorFilter.AnswerFilter.values());
		model.addAttribute("stateFilters", SupervisorFilter.StateFilter.values());
		model.addAttribute("freshnesses", Freshness.values());
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("chosenPeriod", period);
		model.addAttribute("periods",
				this.answers.comingPeriods().stream().map((each) -> Option.of(each.id(), each.name())).toList());
		model.addAttribute("practices", chosen(practice));
		model.addAttribute("municipalities",
				this.municipalities.all().stream().map(SupervisorController::option).toList());
		return "supervisor/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable SupervisorId id, Model model) {
		this.page.fill(id, model);
		return "supervisor/show";
	}

	@GetMapping("/new")
	String newForm(@RequestParam(required = false) @Nullable PracticeId practice, Model model) {
		SupervisorForm form = new SupervisorForm();
		form.setPracticeId(practice);
		model.addAttribute("form", form);
		return form(model);
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") SupervisorForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		AtomicReference<SupervisorId> made = new AtomicReference<>();
		if (!Submissions.accepted(errors,
				() -> made.set(this.register.create(form.toCommand(), form.isOpenAccount())))) {
			return Submissions.again(errors, form(model));
		}
		saved("supervisor.created", form).after(redirect);
		return new ModelAndView("redirect:/coordinator/supervisors/" + made.get());
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable SupervisorId id, Model model) {
		SupervisorDetails details = this.register.get(id);
		model.addAttribute("details", details);
		model.addAttribute("form", SupervisorForm.from(details));
		return form(model);
	}

	@PostMapping("/{id}")
	ModelAndView update(@PathVariable SupervisorId id, @Valid @ModelAttribute("form") SupervisorForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		model.addAttribute("details", this.register.get(id));
		long version = Objects.requireNonNullElse(form.getVersion(), -1L);
		if (!Submissions.accepted(errors, () -> this.register.update(id, version, form.toCommand()))) {
			return Submissions.again(errors, form(model), id, () -> SupervisorForm.from(this.register.get(id)));
		}
		saved("supervisor.saved", form).after(redirect);
		return new ModelAndView("redirect:/coordinator/supervisors/" + id);
	}

	@PostMapping("/{id}/confirm")
	String confirm(@PathVariable SupervisorId id, RedirectAttributes redirect) {
		this.register.confirm(id);
		Flash.success("practice.confirmed.done").after(redirect);
		return "redirect:/coordinator/supervisors/" + id;
	}

	/** An odd HPR number is stored and pointed out: its check digit is not published. */
	private Flash saved(String messageKey, SupervisorForm form) {
		String hpr = form.hprDigits();
		return (hpr != null && this.register.isOddHprNumber(hpr)) ? Flash.warning("supervisor.savedOddHpr", hpr)
				: Flash.success(messageKey);
	}

	private String form(Model model) {
		model.addAttribute("practices", practiceOptions());
		model.addAttribute("employments", Employment.values());
		return FORM;
	}

	private List<Option> practiceOptions() {
		return this.practices.allActive()
			.stream()
			.map((practice) -> Option.of(practice.id(),
					practice.name() + this.municipalities.find(practice.municipalityNumber())
						.map((place) -> ", " + place.name())
						.orElse("")))
			.toList();
	}

	/** The practice that the list is narrowed to, so that the filter can be taken off. */
	private List<Option> chosen(@Nullable PracticeId practice) {
		return Optional.ofNullable(practice)
			.flatMap(this.practices::find)
			.map((found) -> List.of(Option.of(found.id(), found.name())))
			.orElse(List.of());
	}

	private static Option option(MunicipalityView place) {
		return Option.of(place.number(), place.name() + " (" + place.countyName() + ")");
	}

}
