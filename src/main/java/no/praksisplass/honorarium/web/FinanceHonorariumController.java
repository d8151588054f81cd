package no.praksisplass.honorarium.web;

import jakarta.validation.Valid;
import no.praksisplass.honorarium.domain.batch.PayrollNumbers;
import no.praksisplass.honorarium.domain.claim.HonorariumFilter;
import no.praksisplass.honorarium.domain.claim.HonorariumSteps;
import no.praksisplass.security.Role;
import no.praksisplass.shared.HonorariumId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import no.praksisplass.web.Submissions;
import no.praksisplass.web.question.Questions;
import no.praksisplass.web.question.ReasonForm;
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

/** Honoraria of a university, for its finance officers, who approve them. */
@Controller
@RequestMapping("/finance/honoraria")
class FinanceHonorariumController {

	private static final String LIST = "redirect:/finance/honoraria";

	private final HonorariumPage page;

	private final HonorariumSteps steps;

	private final PayrollNumbers payroll;

	FinanceHonorariumController(HonorariumPage page, HonorariumSteps steps, PayrollNumbers payroll) {
		this.page = page;
		this.steps = steps;
		this.payroll = payroll;
	}

	@GetMapping
	String list(HonorariumFilter filter, @Sortable({ "supervisor", "reference", "period", "amount" }) Paging paging,
			Model model) {
		return this.page.list(Role.FINANCE, filter, paging, model);
	}

	@PostMapping("/approve")
	String approveAll(ChosenForm form, RedirectAttributes redirect) {
		HonorariumPage.told("honorarium.approved", this.steps.approveAll(form.toChosen())).after(redirect);
		return LIST;
	}

	@GetMapping("/{id}")
	String show(@PathVariable HonorariumId id, Model model) {
		return this.page.show(Role.FINANCE, id, model);
	}

	@PostMapping("/{id}/approve")
	ModelAndView approve(@PathVariable HonorariumId id, @RequestParam(defaultValue = "-1") long version,
			@Valid @ModelAttribute(Questions.ASKED) ReasonForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		form.answering("approve");
		return done(Submissions.accepted(errors, () -> this.steps.approve(id, version)), "honorarium.approved.one", id,
				errors, model, redirect);
	}

	@PostMapping("/{id}/return")
	ModelAndView sendBack(@PathVariable HonorariumId id, @Valid @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		form.answering("return");
		return done(Submissions.accepted(errors, () -> this.steps.sendBack(id, form.getReason())),
				"honorarium.returned", id, errors, model, redirect);
	}

	@PostMapping("/{id}/reject")
	ModelAndView reject(@PathVariable HonorariumId id, @Valid @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		form.answering("reject");
		return done(Submissions.accepted(errors, () -> this.steps.reject(id, form.getReason())), "honorarium.rejected",
				id, errors, model, redirect);
	}

	@PostMapping("/{id}/correct")
	ModelAndView correct(@PathVariable HonorariumId id, @Valid @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		form.answering("correct");
		return done(Submissions.accepted(errors, () -> this.steps.correct(id)), "honorarium.corrected", id, errors,
				model, redirect);
	}

	@PostMapping("/{id}/payroll-number")
	ModelAndView payrollNumber(@PathVariable HonorariumId id, @Valid @ModelAttribute("payroll") PayrollNumberForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.payroll.note(id, form.getNumber()))) {
			return Submissions.again(errors, this.page.show(Role.FINANCE, id, model));
		}
		Flash.success("honorarium.payrollNumber.noted").after(redirect);
		return new ModelAndView(LIST + "/" + id);
	}

	private ModelAndView done(boolean accepted, String message, HonorariumId id, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!accepted) {
			return Questions.again(errors, this.page.show(Role.FINANCE, id, model), "error.422.text");
		}
		Flash.success(message).after(redirect);
		return new ModelAndView(LIST + "/" + id);
	}

}
