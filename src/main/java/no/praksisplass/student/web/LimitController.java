package no.praksisplass.student.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.ConflictKind;
import no.praksisplass.student.domain.StudentRegister;
import no.praksisplass.student.domain.limit.Conflicts;
import no.praksisplass.student.domain.limit.EarlierPlacements;
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

/** A student's conflicts and earlier placements, for coordinators. */
@Controller
@RequestMapping("/coordinator/students/{id}")
class LimitController {

	private final Conflicts conflicts;

	private final EarlierPlacements earlier;

	private final StudentRegister register;

	private final Choices choices;

	LimitController(Conflicts conflicts, EarlierPlacements earlier, StudentRegister register, Choices choices) {
		this.conflicts = conflicts;
		this.earlier = earlier;
		this.register = register;
		this.choices = choices;
	}

	@GetMapping("/conflicts/new")
	String newConflict(@PathVariable StudentId id, Model model) {
		model.addAttribute("form", new ConflictForm());
		return conflictForm(id, model);
	}

	@PostMapping("/conflicts")
	ModelAndView addConflict(@PathVariable StudentId id, @Valid @ModelAttribute("form") ConflictForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!form.oneChosen()) {
			errors.rejectValue("supervisorId", "student.conflict.one");
		}
		if (!Submissions.accepted(errors, () -> this.conflicts.add(id, form.toCommand()))) {
			return Submissions.again(errors, conflictForm(id, model));
		}
		Flash.success("student.conflict.added").after(redirect);
		return backTo(id);
	}

	@PostMapping("/conflicts/{conflict}/remove")
	ModelAndView removeConflict(@PathVariable StudentId id, @PathVariable UUID conflict, RedirectAttributes redirect) {
		this.conflicts.remove(id, conflict);
		Flash.success("student.conflict.removed").after(redirect);
		return backTo(id);
	}

	@GetMapping("/earlier/new")
	String newEarlier(@PathVariable StudentId id, Model model) {
		model.addAttribute("form", new EarlierPlacementForm());
		return earlierForm(id, model);
	}

	@PostMapping("/earlier")
	ModelAndView addEarlier(@PathVariable StudentId id, @Valid @ModelAttribute("form") EarlierPlacementForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!form.inOrder()) {
			errors.rejectValue("endsOn", "student.earlier.order");
		}
		if (!Submissions.accepted(errors,
				() -> this.earlier.add(id, Objects.requireNonNull(form.getPractice()), form.dates()))) {
			return Submissions.again(errors, earlierForm(id, model));
		}
		Flash.success("student.earlier.added").after(redirect);
		return backTo(id);
	}

	@PostMapping("/earlier/{placement}/remove")
	ModelAndView removeEarlier(@PathVariable StudentId id, @PathVariable UUID placement, RedirectAttributes redirect) {
		this.earlier.remove(id, placement);
		Flash.success("student.earlier.removed").after(redirect);
		return backTo(id);
	}

	private String conflictForm(StudentId id, Model model) {
		model.addAttribute("student", this.register.show(id).student());
		model.addAttribute("kinds", ConflictKind.values());
		model.addAttribute("supervisors", this.choices.supervisors());
		model.addAttribute("practices", this.choices.practices());
		return "student/conflict";
	}

	private String earlierForm(StudentId id, Model model) {
		model.addAttribute("student", this.register.show(id).student());
		model.addAttribute("practices", this.choices.practices());
		return "student/earlier";
	}

	private static ModelAndView backTo(StudentId id) {
		return new ModelAndView("redirect:/coordinator/students/" + id);
	}

}
