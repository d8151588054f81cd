package no.praksisplass.honorarium.web;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import no.praksisplass.honorarium.domain.batch.PaymentBatches;
import no.praksisplass.honorarium.domain.claim.HonorariumFilter;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.PaymentBatchId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.web.Flash;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Payment batches, for finance officers. */
@Controller
@RequestMapping("/finance/batches")
class BatchController {

	private static final String LIST = "redirect:/finance/batches";

	private final PaymentBatches batches;

	private final HonorariumPage honoraria;

	private final CurrentUser currentUser;

	BatchController(PaymentBatches batches, HonorariumPage honoraria, CurrentUser currentUser) {
		this.batches = batches;
		this.honoraria = honoraria;
		this.currentUser = currentUser;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("batches", this.batches.of(university()));
		return "honorarium/batches";
	}

	@GetMapping("/new")
	String newForm(HonorariumFilter filter, Model model) {
		model.addAttribute("form", new BatchForm());
		return choice(filter, model);
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") BatchForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		AtomicReference<PaymentBatchId> made = new AtomicReference<>();
		if (!Submissions.accepted(errors,
				() -> made.set(this.batches.make(university(), form.toFilter(), form.toSum())))) {
			return Submissions.again(errors, choice(form.toFilter(), model));
		}
		Flash.success("honorarium.batch.made").after(redirect);
		return new ModelAndView(LIST + "/" + made.get());
	}

	@GetMapping("/{id}")
	String show(@PathVariable PaymentBatchId id, Model model) {
		model.addAttribute("batch", this.batches.find(id));
		model.addAttribute("items", this.batches.items(id));
		if (!model.containsAttribute("settle")) {
			model.addAttribute("settle", new SettleForm());
		}
		return "honorarium/batch";
	}

	@PostMapping("/{id}/release")
	ModelAndView release(@PathVariable PaymentBatchId id, @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		form.answering("release");
		return done(Submissions.accepted(errors, () -> this.batches.release(id)), "honorarium.batch.released", id,
				errors, model, redirect);
	}

	@PostMapping("/{id}/discard")
	ModelAndView discard(@PathVariable PaymentBatchId id, @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		form.answering("discard");
		if (!Submissions.accepted(errors, () -> this.batches.discard(id))) {
			return Questions.again(errors, show(id, model), "error.422.text");
		}
		Flash.success("honorarium.batch.discarded").after(redirect);
		return new ModelAndView(LIST);
	}

	@PostMapping("/{id}/export")
	ModelAndView export(@PathVariable PaymentBatchId id, @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		form.answering("export");
		return done(Submissions.accepted(errors, () -> this.batches.export(id)), "honorarium.batch.exported", id,
				errors, model, redirect);
	}

	@PostMapping("/{id}/settle")
	ModelAndView settle(@PathVariable PaymentBatchId id, @Valid @ModelAttribute("settle") SettleForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		return done(Submissions.accepted(errors, () -> this.batches.settle(id, form.day(), form.getVoucher())),
				"honorarium.batch.settled", id, errors, model, redirect);
	}

	private ModelAndView done(boolean accepted, String message, PaymentBatchId id, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!accepted) {
			return Questions.again(errors, show(id, model), "error.422.text");
		}
		Flash.success(message).after(redirect);
		return new ModelAndView(LIST + "/" + id);
	}

	private String choice(HonorariumFilter filter, Model model) {
		model.addAttribute("candidates", this.batches.candidates(university(), filter));
		model.addAttribute("sum", this.batches.sum(university(), filter));
		model.addAttribute("filter", filter);
		model.addAttribute("filtered", filter.narrows());
		model.addAttribute("periods", this.honoraria.periods(university()));
		return "honorarium/batch-form";
	}

	private UniversityId university() {
		return this.currentUser.university(Role.FINANCE);
	}

}
