package no.praksisplass.university.web;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.domain.UniversityAdministration;
import no.praksisplass.university.domain.UniversityDetails;
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

/** Universities, for administrators. */
@Controller
@RequestMapping("/admin/universities")
class UniversityController {

	private static final String FORM = "university/form";

	private final UniversityAdministration universities;

	UniversityController(UniversityAdministration universities) {
		this.universities = universities;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("universities", this.universities.list());
		return "university/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UniversityId id, Model model) {
		model.addAttribute("details", this.universities.show(id));
		return "university/show";
	}

	@GetMapping("/new")
	String newForm(Model model) {
		model.addAttribute("form", new UniversityForm());
		return FORM;
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") UniversityForm form, BindingResult errors,
			RedirectAttributes redirect) {
		AtomicReference<UniversityId> made = new AtomicReference<>();
		if (!Submissions.accepted(errors, () -> made.set(this.universities.create(form.toCommand())))) {
			return Submissions.again(errors, FORM);
		}
		Flash.success("university.created", form.getName()).after(redirect);
		return new ModelAndView("redirect:/admin/universities/" + made.get());
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable UniversityId id, Model model) {
		UniversityDetails details = this.universities.show(id);
		model.addAttribute("form", UniversityForm.from(details));
		model.addAttribute("id", id);
		return FORM;
	}

	@PostMapping("/{id}")
	ModelAndView update(@PathVariable UniversityId id, @Valid @ModelAttribute("form") UniversityForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		long version = Objects.requireNonNullElse(form.getVersion(), -1L);
		if (!Submissions.accepted(errors, () -> this.universities.update(id, version, form.toCommand()))) {
			model.addAttribute("id", id);
			return Submissions.again(errors, FORM, id, () -> UniversityForm.from(this.universities.show(id)));
		}
		Flash.success("university.saved").after(redirect);
		return new ModelAndView("redirect:/admin/universities/" + id);
	}

}
