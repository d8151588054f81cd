package no.praksisplass.placement.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import no.praksisplass.placement.domain.complaint.Complaints;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Complaints about a placement, and what was answered. */
@Controller
@RequestMapping("/coordinator/placements/{id}/complaints")
class ComplaintController {

	private final Complaints complaints;

	private final PlacementPage page;

	ComplaintController(Complaints complaints, PlacementPage page) {
		this.complaints = complaints;
		this.page = page;
	}

	@PostMapping
	ModelAndView create(@PathVariable PlacementId id, @Valid @ModelAttribute("newComplaint") ComplaintForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors,
				() -> this.complaints.receive(id, Objects.requireNonNull(form.getReceivedOn()), form.getComplaint()))) {
			return this.page.again(id, errors, model);
		}
		Flash.success("placement.complaint.received").after(redirect);
		return new ModelAndView("redirect:/coordinator/placements/" + id);
	}

	@PostMapping("/{complaint}/answer")
	ModelAndView answer(@PathVariable PlacementId id, @PathVariable UUID complaint,
			@Valid @ModelAttribute("complaintAnswer") ComplaintAnswerForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		form.answering(complaint);
		if (!Submissions.accepted(errors,
				() -> this.complaints.answer(id, complaint, Objects.requireNonNull(form.getAnsweredOn()),
						form.getAnswer(), Objects.requireNonNull(form.getOutcome())))) {
			return this.page.again(id, errors, model);
		}
		Flash.success("placement.complaint.noted").after(redirect);
		return new ModelAndView("redirect:/coordinator/placements/" + id);
	}

}
