package no.praksisplass.honorarium.web;

import java.util.Objects;

import jakarta.validation.Valid;
import no.praksisplass.honorarium.domain.stay.StayRecords;
import no.praksisplass.security.Role;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a placement went, told by its coordinator or its supervisor. */
@Controller
class StayController {

	private static final String FORM = "honorarium/stay-form";

	private final StayRecords stays;

	StayController(StayRecords stays) {
		this.stays = stays;
	}

	@GetMapping("/coordinator/placements/{id}/stay")
	String forCoordinator(@PathVariable PlacementId id, Model model) {
		return show(id, Role.COORDINATOR, model);
	}

	@PostMapping("/coordinator/placements/{id}/stay")
	ModelAndView byCoordinator(@PathVariable PlacementId id, @Valid @ModelAttribute("form") StayForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		return tell(id, Role.COORDINATOR, form, errors, model, redirect);
	}

	@GetMapping("/supervisor/placements/{id}/stay")
	String forSupervisor(@PathVariable PlacementId id, Model model) {
		return show(id, Role.SUPERVISOR, model);
	}

	@PostMapping("/supervisor/placements/{id}/stay")
	ModelAndView bySupervisor(@PathVariable PlacementId id, @Valid @ModelAttribute("form") StayForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		return tell(id, Role.SUPERVISOR, form, errors, model, redirect);
	}

	private String show(PlacementId id, Role as, Model model) {
		fill(id, as, model);
		model.addAttribute("form", StayForm.from(this.stays.show(id, as)));
		return FORM;
	}

	private ModelAndView tell(PlacementId id, Role as, StayForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		fill(id, as, model);
		long version = Objects.requireNonNullElse(form.getVersion(), -1L);
		if (!Submissions.accepted(errors, () -> this.stays.tell(id, as, version, form.toCommand()))) {
			form.withSpareRows();
			return Submissions.again(errors, FORM, id, () -> StayForm.from(this.stays.show(id, as)));
		}
		Flash.success("honorarium.stay.saved").after(redirect);
		return new ModelAndView("redirect:" + as.home() + "/honoraria");
	}

	private void fill(PlacementId id, Role as, Model model) {
		model.addAttribute("stay", this.stays.show(id, as));
		model.addAttribute("coordinator", as == Role.COORDINATOR);
		model.addAttribute("home", as.home());
	}

}
