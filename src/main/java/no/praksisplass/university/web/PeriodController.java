package no.praksisplass.university.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.CourseView;
import no.praksisplass.university.domain.PeriodAdministration;
import no.praksisplass.university.domain.PeriodDetails;
import no.praksisplass.university.domain.PeriodFilter;
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

/** Placement periods, for coordinators. */
@Controller
@RequestMapping("/coordinator/periods")
class PeriodController {

	private static final String FORM = "university/period-form";

	static final Map<String, String> COLUMNS = Map.of("start", "startsOn", "places", "placesWanted", "deadline",
			"availabilityDeadline");

	private final PeriodAdministration periods;

	private final PeriodFormValidator validator;

	private final CurrentUser currentUser;

	private final Clock clock;

	PeriodController(PeriodAdministration periods, PeriodFormValidator validator, CurrentUser currentUser,
			Clock clock) {
		this.periods = periods;
		this.validator = validator;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	@ModelAttribute("arenas")
	Arena[] arenas() {
		return Arena.values();
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable CourseId course,
			@RequestParam(required = false) PeriodFilter.@Nullable PeriodTime when,
			@Sortable({ "-start", "name", "places", "deadline" }) Paging paging, Model model) {
		UniversityId university = university();
		PeriodFilter filter = new PeriodFilter(q, course, when);
		model.addAttribute("page", this.periods.list(university, filter, paging.toPageable(COLUMNS)));
		model.addAttribute("courses", options(this.periods.courses(university)));
		model.addAttribute("times", PeriodFilter.PeriodTime.values());
		model.addAttribute("filtered", !filter.equals(new PeriodFilter("", null, null)));
		return "university/period-list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable PeriodId id, Model model) {
		PeriodDetails details = this.periods.show(id);
		model.addAttribute("details", details);
		model.addAttribute("open", !this.clock.instant().isAfter(details.period().availabilityDeadline()));
		return "university/period-show";
	}

	@GetMapping("/new")
	String newForm(Model model) {
		model.addAttribute("form", new PeriodForm());
		return form(model);
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") PeriodForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		this.validator.validate(form, errors);
		AtomicReference<PeriodId> made = new AtomicReference<>();
		if (!Submissions.accepted(errors, () -> made.set(this.periods.create(university(), form.toCommand())))) {
			return Submissions.again(errors, form(model));
		}
		Flash.success("university.period.created", form.getName()).after(redirect);
		return new ModelAndView("redirect:/coordinator/periods/" + made.get());
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable PeriodId id, Model model) {
		PeriodDetails details = this.periods.show(id);
		model.addAttribute("form", PeriodForm.from(details));
		return form(details, model);
	}

	@PostMapping("/{id}")
	ModelAndView update(@PathVariable PeriodId id, @Valid @ModelAttribute("form") PeriodForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		PeriodDetails details = this.periods.show(id);
		this.validator.validate(form, errors);
		long version = Objects.requireNonNullElse(form.getVersion(), -1L);
		if (!Submissions.accepted(errors, () -> this.periods.update(id, version, form.toCommand()))) {
			return Submissions.again(errors, form(details, model), id, () -> PeriodForm.from(this.periods.show(id)));
		}
		Flash.success("university.saved").after(redirect);
		return new ModelAndView("redirect:/coordinator/periods/" + id);
	}

	private String form(Model model) {
		model.addAttribute("courses", options(this.periods.courseChoices(university(), Optional.empty())));
		return FORM;
	}

	private String form(PeriodDetails details, Model model) {
		UniversityId owner = details.period().universityId();
		model.addAttribute("courses",
				options(this.periods.courseChoices(owner, Optional.of(details.period().courseId()))));
		model.addAttribute("id", details.period().id());
		return FORM;
	}

	private UniversityId university() {
		return this.currentUser.university(Role.COORDINATOR);
	}

	private static List<Option> options(List<CourseView> courses) {
		return courses.stream().map((course) -> Option.of(course.id(), course.code() + " " + course.name())).toList();
	}

}
