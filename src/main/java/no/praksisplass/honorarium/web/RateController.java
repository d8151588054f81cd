package no.praksisplass.honorarium.web;

import java.util.Objects;

import jakarta.validation.Valid;
import no.praksisplass.honorarium.RateKind;
import no.praksisplass.honorarium.domain.rate.HonorariumRates;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.HonorariumRateId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
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

/** A university's rates, for its finance officers. */
@Controller
@RequestMapping("/finance/rates")
class RateController {

	private static final String FORM = "honorarium/rate-form";

	private static final String LIST = "redirect:/finance/rates";

	private final HonorariumRates rates;

	private final CurrentUser currentUser;

	RateController(HonorariumRates rates, CurrentUser currentUser) {
		this.rates = rates;
		this.currentUser = currentUser;
	}

	@ModelAttribute("kinds")
	RateKind[] kinds() {
		return RateKind.values();
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("rates", this.rates.of(this.currentUser.university(Role.FINANCE)));
		model.addAttribute("editable", true);
		return "honorarium/rates";
	}

	@GetMapping("/new")
	String newForm(Model model) {
		model.addAttribute("form", new RateForm());
		return FORM;
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") RateForm form, BindingResult errors,
			RedirectAttributes redirect) {
		if (!Submissions.accepted(errors,
				() -> this.rates.create(this.currentUser.university(Role.FINANCE), form.toCommand()))) {
			return Submissions.again(errors, FORM);
		}
		Flash.success("honorarium.rate.saved").after(redirect);
		return new ModelAndView(LIST);
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable HonorariumRateId id, Model model) {
		model.addAttribute("form", RateForm.from(this.rates.find(id)));
		model.addAttribute("id", id);
		return FORM;
	}

	@PostMapping("/{id}")
	ModelAndView update(@PathVariable HonorariumRateId id, @Valid @ModelAttribute("form") RateForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		this.rates.find(id);
		long version = Objects.requireNonNullElse(form.getVersion(), -1L);
		if (!Submissions.accepted(errors, () -> this.rates.update(id, version, form.toCommand()))) {
			model.addAttribute("id", id);
			return Submissions.again(errors, FORM, id, () -> RateForm.from(this.rates.find(id)));
		}
		Flash.success("honorarium.rate.saved").after(redirect);
		return new ModelAndView(LIST);
	}

}
