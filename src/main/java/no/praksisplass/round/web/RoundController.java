package no.praksisplass.round.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.domain.RoundAdministration;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.RoundId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import no.praksisplass.web.Submissions;
import org.jspecify.annotations.Nullable;
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

/** Rounds before they are allocated, for coordinators. */
@Controller
@RequestMapping("/coordinator/rounds")
class RoundController {

	static final Map<String, String> COLUMNS = Map.of("opens", "wishesOpenAt", "closes", "wishesCloseAt", "publication",
			"publishAt");

	private final RoundAdministration rounds;

	private final RoundFormModel formModel;

	private final CurrentUser currentUser;

	RoundController(RoundAdministration rounds, RoundFormModel formModel, CurrentUser currentUser) {
		this.rounds = rounds;
		this.formModel = formModel;
		this.currentUser = currentUser;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable RoundStatus status,
			@Sortable({ "-publication", "name", "opens", "closes" }) Paging paging, Model model) {
		model.addAttribute("page", this.rounds.list(this.currentUser.university(Role.COORDINATOR),
				Optional.ofNullable(status), q, paging.toPageable(COLUMNS)));
		model.addAttribute("statuses", RoundStatus.values());
		model.addAttribute("filtered", status != null || !q.isBlank());
		return "round/list";
	}

	@GetMapping("/new")
	String newForm(Model model) {
		RoundForm form = RoundForm.blank();
		model.addAttribute("form", form);
		return this.formModel.prepare(Optional.empty(), form, model);
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") RoundForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		AtomicReference<RoundId> made = new AtomicReference<>();
		if (!Submissions.accepted(errors,
				() -> made.set(this.rounds.create(this.currentUser.university(Role.COORDINATOR), form.toCommand())))) {
			return Submissions.again(errors, this.formModel.prepare(Optional.empty(), form, model));
		}
		Flash.success("round.created", form.getName()).after(redirect);
		return new ModelAndView("redirect:/coordinator/rounds/" + made.get());
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable RoundId id, Model model, RedirectAttributes redirect) {
		RoundView round = this.rounds.show(id);
		if (round.status() == RoundStatus.PUBLISHED) {
			Flash.warning("round.published.settings-fixed").after(redirect);
			return "redirect:/coordinator/rounds/" + id;
		}
		RoundForm form = RoundForm.from(round);
		model.addAttribute("form", form);
		return this.formModel.prepare(Optional.of(id), form, model);
	}

	@PostMapping("/{id}")
	ModelAndView update(@PathVariable RoundId id, @Valid @ModelAttribute("form") RoundForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		long version = Objects.requireNonNullElse(form.getVersion(), -1L);
		if (!Submissions.accepted(errors, () -> this.rounds.update(id, version, form.toCommand()))) {
			return Submissions.again(errors, this.formModel.prepare(Optional.of(id), form, model), id,
					() -> RoundForm.from(this.rounds.show(id)));
		}
		Flash.success("round.saved").after(redirect);
		return new ModelAndView("redirect:/coordinator/rounds/" + id);
	}

}
