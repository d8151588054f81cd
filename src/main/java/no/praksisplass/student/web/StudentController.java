package no.praksisplass.student.web;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.NewBase;
import no.praksisplass.student.domain.StudentDetails;
import no.praksisplass.student.domain.StudentRegister;
import no.praksisplass.student.domain.list.StudentFilter;
import no.praksisplass.student.domain.list.StudentList;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
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

/** Students, for coordinators of their university. */
@Controller
@RequestMapping("/coordinator/students")
class StudentController {

	private static final String FORM = "student/form";

	private final StudentList list;

	private final StudentRegister register;

	private final StudentPages pages;

	private final Choices choices;

	private final BaseReader bases;

	private final CurrentUser currentUser;

	StudentController(StudentList list, StudentRegister register, StudentPages pages, Choices choices, BaseReader bases,
			CurrentUser currentUser) {
		this.list = list;
		this.register = register;
		this.pages = pages;
		this.choices = choices;
		this.bases = bases;
		this.currentUser = currentUser;
	}

	@GetMapping
	String list(StudentFilter filter, @Sortable({ "name", "number", "cohort", "campus", "delivered" }) Paging paging,
			Model model) {
		UniversityId university = this.currentUser.university(Role.COORDINATOR);
		model.addAttribute("page", this.list.page(university, filter.tidy(), paging.toPageable()));
		model.addAttribute("filtered", filter.tidy().narrows());
		model.addAttribute("cohorts", this.list.cohorts(university));
		model.addAttribute("campuses", this.choices.campuses(university));
		model.addAttribute("periods", this.choices.periods(university));
		model.addAttribute("rounds", this.choices.rounds(university));
		return "student/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable StudentId id, Model model) {
		model.addAllAttributes(this.pages.show(id));
		return "student/show";
	}

	@GetMapping("/new")
	String newForm(Model model) {
		model.addAttribute("form", new StudentForm());
		return form(this.currentUser.university(Role.COORDINATOR), model);
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") StudentForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		UniversityId university = this.currentUser.university(Role.COORDINATOR);
		List<NewBase> places = this.bases.read(form, errors);
		if (form.accountName().filter(String::isBlank).isPresent()) {
			errors.rejectValue("username", "student.required");
		}
		AtomicReference<StudentId> made = new AtomicReference<>();
		if (!Submissions.accepted(errors, () -> made
			.set(this.register.create(university, form.toPerson(), form.toCommand(), places, form.accountName())))) {
			return Submissions.again(errors, form(university, model));
		}
		Flash.success("student.created", form.getGivenName() + " " + form.getFamilyName()).after(redirect);
		return new ModelAndView("redirect:/coordinator/students/" + made.get());
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable StudentId id, Model model) {
		StudentDetails details = this.register.show(id);
		model.addAttribute("form", StudentForm.from(details));
		return form(details, model);
	}

	@PostMapping("/{id}")
	ModelAndView update(@PathVariable StudentId id, @Valid @ModelAttribute("form") StudentForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		StudentDetails details = this.register.show(id);
		List<NewBase> places = this.bases.read(form, errors);
		long version = Objects.requireNonNullElse(form.getVersion(), -1L);
		if (!Submissions.accepted(errors,
				() -> this.register.update(id, version, form.toPerson(), form.toCommand(), places))) {
			return Submissions.again(errors, form(details, model), id, () -> StudentForm.from(this.register.show(id)));
		}
		Flash.success("student.saved").after(redirect);
		return new ModelAndView("redirect:/coordinator/students/" + id);
	}

	private String form(StudentDetails details, Model model) {
		model.addAttribute("id", details.student().id());
		return form(details.student().universityId(), model);
	}

	private String form(UniversityId university, Model model) {
		model.addAttribute("campuses", this.choices.campuses(university));
		model.addAttribute("courses", this.choices.courses(university));
		model.addAttribute("periods", this.choices.periods(university));
		model.addAttribute("municipalities", this.choices.municipalities());
		return FORM;
	}

}
