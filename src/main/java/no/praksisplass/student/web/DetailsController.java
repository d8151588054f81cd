package no.praksisplass.student.web;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import no.praksisplass.student.NewBase;
import no.praksisplass.student.domain.OwnDetails;
import no.praksisplass.student.domain.StudentDetails;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is registered of the student who is signed in, and where the student can live. */
@Controller
@RequestMapping("/student/details")
class DetailsController {

	private static final String PAGE = "student/details";

	private final OwnDetails details;

	private final StudentPages pages;

	private final Choices choices;

	private final BaseReader bases;

	DetailsController(OwnDetails details, StudentPages pages, Choices choices, BaseReader bases) {
		this.details = details;
		this.pages = pages;
		this.choices = choices;
		this.bases = bases;
	}

	@GetMapping
	String show(Model model) {
		StudentDetails own = this.details.show();
		model.addAttribute("form", BasesForm.from(own.student().version(), own.bases()));
		return page(own, model);
	}

	@PostMapping
	ModelAndView update(@Valid @ModelAttribute("form") BasesForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		StudentDetails own = this.details.show();
		List<NewBase> places = this.bases.read(form, errors);
		long version = Objects.requireNonNullElse(form.getVersion(), -1L);
		if (!Submissions.accepted(errors, () -> this.details.liveAt(version, places))) {
			return Submissions.again(errors, page(own, model), null, this::saved);
		}
		Flash.success("student.details.saved").after(redirect);
		return new ModelAndView("redirect:/student/details");
	}

	private BasesForm saved() {
		StudentDetails own = this.details.show();
		return BasesForm.from(own.student().version(), own.bases());
	}

	private String page(StudentDetails own, Model model) {
		model.addAllAttributes(this.pages.common(own));
		model.addAttribute("municipalities", this.choices.municipalities());
		return PAGE;
	}

}
