package no.praksisplass.matching.web.repair;

import java.util.Objects;

import jakarta.validation.Valid;
import no.praksisplass.matching.domain.repair.RepairService;
import no.praksisplass.placement.SeatsTakenException;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Links;
import no.praksisplass.web.Submissions;
import no.praksisplass.web.question.Questions;
import org.springframework.http.HttpStatus;
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

/** Three repairs of a published round side by side, and the one that is carried out. */
@Controller
@RequestMapping("/coordinator/rounds/{round}/repair")
class RepairController {

	private static final String CHANGED = "matching.repair.changed";

	private final RepairService repairs;

	RepairController(RepairService repairs) {
		this.repairs = repairs;
	}

	@GetMapping
	String show(@PathVariable RoundId round, @ModelAttribute("form") RepairForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		try {
			return fill(round, form, model);
		}
		catch (RuleViolation open) {
			Flash.error(open.messageKey()).after(redirect);
			return "redirect:/coordinator/rounds/" + round;
		}
	}

	@PostMapping
	ModelAndView carryOut(@PathVariable RoundId round, @Valid @ModelAttribute(Questions.ASKED) RepairForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> carryOut(round, form))) {
			return again(round, form, errors, model);
		}
		Flash.success("matching.repair.done").after(redirect);
		return new ModelAndView("redirect:/coordinator/rounds/" + round);
	}

	private void carryOut(RoundId round, RepairForm form) {
		try {
			this.repairs.carryOut(round, form.loss(), form.chosenKind(), form.getShown(), form.getReason());
		}
		catch (SeatsTakenException ex) {
			throw RuleViolation.of("matching.repair.taken", ex.named());
		}
	}

	/** What was shown holds no longer: the new proposals, and no question open. */
	private ModelAndView again(RoundId round, RepairForm form, BindingResult errors, Model model) {
		boolean changed = errors.getGlobalErrors()
			.stream()
			.anyMatch((error) -> CHANGED.equals(Objects.requireNonNull(error.getCode())));
		if (!changed && form.getKind() != null) {
			form.answering("repair-" + form.getKind());
		}
		Links.shownAt("/coordinator/rounds/" + round + "/repair");
		ModelAndView page = Questions.again(errors, fill(round, form, model), "matching.repair.unknown");
		if (changed) {
			page.setStatus(HttpStatus.CONFLICT);
		}
		return page;
	}

	private String fill(RoundId round, RepairForm form, Model model) {
		model.addAttribute("repair", this.repairs.propose(round, form.loss()));
		model.addAttribute("choices", this.repairs.choices(round));
		model.addAttribute("withdrawn", form.isWithdrawn());
		return "matching/repair";
	}

}
