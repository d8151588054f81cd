package no.praksisplass.university.web;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.shared.CampusId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.UniversityView;
import no.praksisplass.university.domain.UniversityAdministration;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Option;
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

/** A university's campuses, for administrators. */
@Controller
@RequestMapping("/admin/universities/{universityId}/campuses")
class CampusController {

	private static final String FORM = "university/campus-form";

	private final UniversityAdministration universities;

	private final Municipalities municipalities;

	CampusController(UniversityAdministration universities, Municipalities municipalities) {
		this.universities = universities;
		this.municipalities = municipalities;
	}

	@ModelAttribute("university")
	UniversityView university(@PathVariable UniversityId universityId) {
		return this.universities.show(universityId).university();
	}

	@ModelAttribute("municipalities")
	List<Option> municipalities() {
		return this.municipalities.all()
			.stream()
			.map((place) -> new Option(place.number(), place.name() + " (" + place.countyName() + ")"))
			.toList();
	}

	@GetMapping("/new")
	String newForm(Model model) {
		model.addAttribute("form", new CampusForm());
		return FORM;
	}

	@PostMapping
	ModelAndView create(@PathVariable UniversityId universityId, @Valid @ModelAttribute("form") CampusForm form,
			BindingResult errors, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.universities.createCampus(universityId, form.toCommand()))) {
			return Submissions.again(errors, FORM);
		}
		Flash.success("university.campus.created", form.getName()).after(redirect);
		return backTo(universityId);
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable UniversityId universityId, @PathVariable CampusId id, Model model) {
		model.addAttribute("form", CampusForm.from(this.universities.campus(universityId, id)));
		model.addAttribute("id", id);
		return FORM;
	}

	@PostMapping("/{id}")
	ModelAndView update(@PathVariable UniversityId universityId, @PathVariable CampusId id,
			@Valid @ModelAttribute("form") CampusForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		long version = Objects.requireNonNullElse(form.getVersion(), -1L);
		if (!Submissions.accepted(errors,
				() -> this.universities.updateCampus(universityId, id, version, form.toCommand()))) {
			model.addAttribute("id", id);
			return Submissions.again(errors, FORM, id,
					() -> CampusForm.from(this.universities.campus(universityId, id)));
		}
		Flash.success("university.saved").after(redirect);
		return backTo(universityId);
	}

	private static ModelAndView backTo(UniversityId university) {
		return new ModelAndView("redirect:/admin/universities/" + university);
	}

}
