package no.praksisplass.round.web;

import java.util.Optional;

import no.praksisplass.shared.RoundId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The buttons that order a round's criteria. They store nothing: they show the form again
 * in the new order with all that was typed, or with JavaScript the list alone.
 */
@Controller
class CriteriaController {

	private final RoundFormModel formModel;

	CriteriaController(RoundFormModel formModel) {
		this.formModel = formModel;
	}

	@PostMapping(path = "/coordinator/rounds", params = "move")
	String moveInNew(@RequestParam CriterionMove move, @ModelAttribute("form") RoundForm form, BindingResult errors,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly, Model model) {
		return moved(Optional.empty(), move, form, partly, model);
	}

	@PostMapping(path = "/coordinator/rounds/{id}", params = "move")
	String moveInExisting(@PathVariable RoundId id, @RequestParam CriterionMove move,
			@ModelAttribute("form") RoundForm form, BindingResult errors,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly, Model model) {
		return moved(Optional.of(id), move, form, partly, model);
	}

	private String moved(Optional<RoundId> round, CriterionMove move, RoundForm form, boolean partly, Model model) {
		form.setCriteria(CriteriaOrder.moved(form.getCriteria(), move));
		model.addAttribute("moved", move.criterion());
		String page = this.formModel.prepare(round, form, model);
		return partly ? "round/criteria :: criteria" : page;
	}

}
