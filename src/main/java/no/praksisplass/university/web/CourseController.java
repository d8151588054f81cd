package no.praksisplass.university.web;

import java.util.Objects;

import jakarta.validation.Valid;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.UniversityView;
import no.praksisplass.university.domain.CourseAdministration;
import no.praksisplass.university.domain.UniversityAdministration;
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

/** A university's courses, for administrators. */
@Controller
@RequestMapping("/admin/universities/{universityId}/courses")
class CourseController {

	private static final String FORM = "university/course-form";

	private final CourseAdministration courses;

	private final UniversityAdministration universities;

	CourseController(CourseAdministration courses, UniversityAdministration universities) {
		this.courses = courses;
		this.universities = universities;
	}

	@ModelAttribute("university")
	UniversityView university(@PathVariable UniversityId universityId) {
		return this.universities.show(universityId).university();
	}

	@ModelAttribute("arenas")
	Arena[] arenas() {
		return Arena.values();
	}

	@GetMapping("/new")
	String newForm(Model model) {
		model.addAttribute("form", new CourseForm());
		return FORM;
	}

	@PostMapping
	ModelAndView create(@PathVariable UniversityId universityId, @Valid @ModelAttribute("form") CourseForm form,
			BindingResult errors, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.courses.create(universityId, form.toCommand()))) {
			return Submissions.again(errors, FORM);
		}
		Flash.success("university.course.created", form.getCode()).after(redirect);
		return backTo(universityId);
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable UniversityId universityId, @PathVariable CourseId id, Model model) {
		model.addAttribute("form", CourseForm.from(this.courses.show(universityId, id)));
		model.addAttribute("id", id);
		return FORM;
	}

	@PostMapping("/{id}")
	ModelAndView update(@PathVariable UniversityId universityId, @PathVariable CourseId id,
			@Valid @ModelAttribute("form") CourseForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		long version = Objects.requireNonNullElse(form.getVersion(), -1L);
		if (!Submissions.accepted(errors, () -> this.courses.update(universityId, id, version, form.toCommand()))) {
			model.addAttribute("id", id);
			return Submissions.again(errors, FORM, id, () -> CourseForm.from(this.courses.show(universityId, id)));
		}
		Flash.success("university.saved").after(redirect);
		return backTo(universityId);
	}

	@PostMapping("/{id}/deactivate")
	ModelAndView deactivate(@PathVariable UniversityId universityId, @PathVariable CourseId id,
			RedirectAttributes redirect) {
		this.courses.deactivate(universityId, id);
		Flash.success("university.course.deactivated").after(redirect);
		return backTo(universityId);
	}

	@PostMapping("/{id}/activate")
	ModelAndView activate(@PathVariable UniversityId universityId, @PathVariable CourseId id,
			RedirectAttributes redirect) {
		this.courses.activate(universityId, id);
		Flash.success("university.course.activated").after(redirect);
		return backTo(universityId);
	}

	private static ModelAndView backTo(UniversityId university) {
		return new ModelAndView("redirect:/admin/universities/" + university);
	}

}
