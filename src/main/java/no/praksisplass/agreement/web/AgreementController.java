package no.praksisplass.agreement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import no.praksisplass.agreement.AgreementStatus;
import no.praksisplass.agreement.PartyKind;
import no.praksisplass.agreement.domain.deal.AgreementDesk;
import no.praksisplass.agreement.domain.deal.AgreementFilter;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Option;
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

/** A university's agreements, for its coordinators. */
@Controller
@RequestMapping("/coordinator/agreements")
class AgreementController {

	private static final String FORM = "agreement/form";

	private static final String LIST = "redirect:/coordinator/agreements";

	private final AgreementDesk desk;

	private final AgreementPage page;

	private final CurrentUser currentUser;

	private final Clock clock;

	AgreementController(AgreementDesk desk, AgreementPage page, CurrentUser currentUser, Clock clock) {
		this.desk = desk;
		this.page = page;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	@ModelAttribute("languages")
	List<Option> languages() {
		return this.page.languages();
	}

	@GetMapping
	String list(AgreementFilter filter, @Sortable({ "party", "reference", "startsOn", "endsOn" }) Paging paging,
			Model model) {
		model.addAttribute("page", this.desk.page(university(), filter, paging.toPageable()));
		model.addAttribute("statuses", AgreementStatus.values());
		model.addAttribute("kinds", PartyKind.values());
		model.addAttribute("filtered", filter.narrows());
		return "agreement/list";
	}

	@GetMapping("/new")
	String newForm(@RequestParam(defaultValue = "SUPERVISOR") PartyKind kind,
			@RequestParam(defaultValue = "") String party, @RequestParam(defaultValue = "") String q, Model model) {
		if (party.isEmpty()) {
			model.addAttribute("kinds", PartyKind.values());
			model.addAttribute("kind", kind);
			model.addAttribute("found", this.desk.parties(kind, q));
			return "agreement/party";
		}
		model.addAttribute("form",
				AgreementForm.from(LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY)));
		return form(kind, party, model);
	}

	@PostMapping
	ModelAndView create(@RequestParam PartyKind kind, @RequestParam String party,
			@Valid @ModelAttribute("form") AgreementForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		String view = form(kind, party, model);
		AtomicReference<AgreementId> made = new AtomicReference<>();
		if (!Submissions.accepted(errors,
				() -> made.set(this.desk.create(university(), kind, party, form.toCommand())))) {
			return Submissions.again(errors, view);
		}
		Flash.success("agreement.drafted").after(redirect);
		return new ModelAndView(LIST + "/" + made.get());
	}

	@GetMapping("/{id}")
	String show(@PathVariable AgreementId id, Model model) {
		return this.page.show(id, model);
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable AgreementId id, Model model) {
		AgreementPage.fill(this.desk.find(id), model);
		model.addAttribute("form", AgreementForm.from(this.desk.find(id)));
		return "agreement/edit";
	}

	@PostMapping("/{id}")
	ModelAndView update(@PathVariable AgreementId id, @Valid @ModelAttribute("form") AgreementForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		AgreementPage.fill(this.desk.find(id), model);
		long version = Objects.requireNonNullElse(form.getVersion(), -1L);
		if (!Submissions.accepted(errors, () -> this.desk.update(id, version, form.toCommand()))) {
			return Submissions.again(errors, "agreement/edit", id, () -> AgreementForm.from(this.desk.find(id)));
		}
		Flash.success("agreement.saved").after(redirect);
		return new ModelAndView(LIST + "/" + id);
	}

	@PostMapping("/{id}/discard")
	ModelAndView discard(@PathVariable AgreementId id, @ModelAttribute(Questions.ASKED) ReasonForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		form.answering("discard");
		if (!Submissions.accepted(errors, () -> this.desk.discard(id))) {
			return Questions.again(errors, this.page.show(id, model), "error.422.text");
		}
		Flash.success("agreement.discarded").after(redirect);
		return new ModelAndView(LIST);
	}

	private String form(PartyKind kind, String party, Model model) {
		model.addAttribute("party", this.desk.party(kind, party));
		return FORM;
	}

	private UniversityId university() {
		return this.currentUser.university(Role.COORDINATOR);
	}

}
