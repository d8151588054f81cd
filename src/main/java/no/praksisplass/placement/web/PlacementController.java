package no.praksisplass.placement.web;

import java.util.Objects;

import jakarta.validation.Valid;
import no.praksisplass.placement.domain.change.PlacementChanges;
import no.praksisplass.placement.domain.PlacementService;
import no.praksisplass.placement.domain.change.PlacementSwaps;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.RoundId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Published placements, for coordinators. */
@Controller
class PlacementController {

	private final PlacementService placements;

	private final PlacementChanges changes;

	private final PlacementSwaps swaps;

	private final PlacementPage page;

	PlacementController(PlacementService placements, PlacementChanges changes, PlacementSwaps swaps,
			PlacementPage page) {
		this.placements = placements;
		this.changes = changes;
		this.swaps = swaps;
		this.page = page;
	}

	@GetMapping("/coordinator/rounds/{round}/placements")
	String list(@PathVariable RoundId round, @RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("round", this.placements.round(round));
		model.addAttribute("placements", this.placements.inForce(round, q));
		model.addAttribute("filtered", !q.isBlank());
		return "placement/list";
	}

	@GetMapping("/coordinator/placements/{id}")
	String show(@PathVariable PlacementId id, Model model) {
		return this.page.fill(id, model);
	}

	@PostMapping("/coordinator/placements/{id}/withdraw")
	ModelAndView withdraw(@PathVariable PlacementId id, @Valid @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		form.answering("withdraw");
		if (!Submissions.accepted(errors, () -> this.changes.withdraw(id, form.getReason()))) {
			return Questions.again(errors, this.page.fill(id, model), "error.422.text");
		}
		Flash.success("placement.withdrawn").after(redirect);
		return new ModelAndView("redirect:/coordinator/placements/" + id);
	}

	@PostMapping("/coordinator/placements/{id}/move")
	ModelAndView move(@PathVariable PlacementId id, @Valid @ModelAttribute("move") MoveForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		PlacementId[] next = new PlacementId[1];
		if (!Submissions.accepted(errors, () -> next[0] = this.changes.move(id, form.toSeat(), form.getReason()))) {
			return this.page.again(id, errors, model);
		}
		Flash.success("placement.moved").after(redirect);
		return new ModelAndView("redirect:/coordinator/placements/" + next[0]);
	}

	@PostMapping("/coordinator/placements/{id}/swap")
	ModelAndView swap(@PathVariable PlacementId id, @Valid @ModelAttribute("swap") SwapForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		PlacementId[] next = new PlacementId[1];
		if (!Submissions.accepted(errors,
				() -> next[0] = this.swaps.swap(id, Objects.requireNonNull(form.getPartner()), form.getReason()))) {
			return this.page.again(id, errors, model);
		}
		Flash.success("placement.swapped").after(redirect);
		return new ModelAndView("redirect:/coordinator/placements/" + next[0]);
	}

}
