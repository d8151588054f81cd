package no.praksisplass.honorarium.web;

import jakarta.validation.Valid;
import no.praksisplass.honorarium.domain.claim.HonorariumFilter;
import no.praksisplass.honorarium.domain.claim.HonorariumList;
import no.praksisplass.honorarium.domain.claim.HonorariumSteps;
import no.praksisplass.honorarium.domain.rate.HonorariumRates;
import no.praksisplass.security.CurrentUser;
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

/** Honoraria of a university, for its coordinators, who check them. */
@Controller
@RequestMapping("/coordinator")
class CoordinatorHonorariumController {

	private static final String LIST = "redirect:/coordinator/honoraria";

	private final HonorariumPage page;

	private final HonorariumSteps steps;

	private final HonorariumList list;

	private final HonorariumRates rates;

	private final CurrentUser currentUser;

	CoordinatorHonorariumController(HonorariumPage page, HonorariumSteps steps, HonorariumList list,
			HonorariumRates rates, CurrentUser currentUser) {
		this.page = page;
		this.steps = steps;
		this.list = list;
		this.rates = rates;
		this.currentUser = currentUser;
	}

	@GetMapping("/honoraria")
	String list(HonorariumFilter filter, @Sortable({ "supervisor", "reference", "period", "amount" }) Paging paging,
			Model model) {
		return this.page.list(Role.COORDINATOR, filter, paging, model);
	}

	@PostMapping("/honoraria/check")
	String checkAll(ChosenForm form, RedirectAttributes redirect) {
		HonorariumPage.told("honorarium.checked", this.steps.checkAll(form.toChosen())).after(redirect);
		return LIST;
	}

	@PostMapping("/honoraria/refresh")
	String refresh(RedirectAttributes redirect) {
		this.list.refresh(Role.COORDINATOR, this.currentUser.university(Role.COORDINATOR));
		Flash.success("honorarium.refreshed").after(redirect);
		return LIST;
	}

	@GetMapping("/honoraria/{id}")
	String show(@PathVariable HonorariumId id, Model model) {
		return this.page.show(Role.COORDINATOR, id, model);
	}

	@PostMapping("/honoraria/{id}/check")
	ModelAndView check(@PathVariable HonorariumId id, @RequestParam(defaultValue = "-1") long version,
			@Valid @ModelAttribute(Questions.ASKED) ReasonForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		form.answering("check");
		if (!Submissions.accepted(errors, () -> this.steps.check(id, version, form.getReason()))) {
			return Questions.again(errors, this.page.show(Role.COORDINATOR, id, model), "error.422.text");
		}
		Flash.success("honorarium.checked.one").after(redirect);
		return new ModelAndView(LIST + "/" + id);
	}

	@GetMapping("/honorarium-rates")
	String rates(Model model) {
		model.addAttribute("rates", this.rates.of(this.currentUser.university(Role.COORDINATOR)));
		model.addAttribute("editable", false);
		return "honorarium/rates";
	}

}
