package no.praksisplass.agreement.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import no.praksisplass.agreement.domain.deal.AgreementDesk;
import no.praksisplass.agreement.domain.deal.AgreementSteps;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Option;
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

/** What coordinators do with an agreement once it is drafted. */
@Controller
@RequestMapping("/coordinator/agreements/{id}")
class AgreementStepController {

	private static final String SHOW = "redirect:/coordinator/agreements/";

	private final AgreementDesk desk;

	private final AgreementSteps steps;

	private final AgreementPage page;

	AgreementStepController(AgreementDesk desk, AgreementSteps steps, AgreementPage page) {
		this.desk = desk;
		this.steps = steps;
		this.page = page;
	}

	@ModelAttribute("languages")
	List<Option> languages() {
		return this.page.languages();
	}

	@PostMapping("/send")
	ModelAndView send(@PathVariable AgreementId id, @RequestParam(defaultValue = "-1") long version,
			@ModelAttribute(Questions.ASKED) ReasonForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		form.answering("send");
		AtomicInteger written = new AtomicInteger();
		if (!Submissions.accepted(errors, () -> written.set(this.steps.send(id, version)))) {
			return Questions.again(errors, this.page.show(id, model), "error.422.text");
		}
		(written.get() > 0 ? Flash.success("agreement.sent") : Flash.warning("agreement.sent.nobody")).after(redirect);
		return new ModelAndView(SHOW + id);
	}

	@PostMapping("/recall")
	ModelAndView recall(@PathVariable AgreementId id, @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		form.answering("recall");
		if (!Submissions.accepted(errors, () -> this.steps.recall(id))) {
			return Questions.again(errors, this.page.show(id, model), "error.422.text");
		}
		Flash.success("agreement.recalled").after(redirect);
		return new ModelAndView(SHOW + id);
	}

	@PostMapping("/paper")
	ModelAndView paper(@PathVariable AgreementId id, @Valid @ModelAttribute("paper") PaperForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		this.desk.find(id);
		if (!Submissions.accepted(errors, () -> this.steps.acceptOnPaper(id, form.getName(), form.toScan()))) {
			return again(errors, id, model);
		}
		Flash.success("agreement.paper.noted").after(redirect);
		return new ModelAndView(SHOW + id);
	}

	@PostMapping("/end")
	ModelAndView end(@PathVariable AgreementId id, @Valid @ModelAttribute("end") EndForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		this.desk.find(id);
		if (!Submissions.accepted(errors, () -> this.steps.end(id, form.day(), form.getReason()))) {
			return again(errors, id, model);
		}
		Flash.success("agreement.ended").after(redirect);
		return new ModelAndView(SHOW + id);
	}

	@GetMapping("/amend")
	String amendForm(@PathVariable AgreementId id, Model model) {
		AgreementPage.fill(this.desk.find(id), model);
		model.addAttribute("form", AgreementForm.from(this.desk.find(id)));
		model.addAttribute("amending", true);
		return "agreement/edit";
	}

	@PostMapping("/amend")
	ModelAndView amend(@PathVariable AgreementId id, @Valid @ModelAttribute("form") AgreementForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		AgreementPage.fill(this.desk.find(id), model);
		AtomicReference<AgreementId> made = new AtomicReference<>();
		if (!Submissions.accepted(errors, () -> made.set(this.desk.amend(id, form.toCommand())))) {
			model.addAttribute("amending", true);
			return Submissions.again(errors, "agreement/edit");
		}
		Flash.success("agreement.drafted").after(redirect);
		return new ModelAndView(SHOW + made.get());
	}

	private ModelAndView again(BindingResult errors, AgreementId id, Model model) {
		ModelAndView page = Submissions.again(errors, this.page.show(id, model));
		Questions.global(errors).ifPresent((flash) -> page.addObject(Flash.ATTRIBUTE, flash));
		return page;
	}

}
