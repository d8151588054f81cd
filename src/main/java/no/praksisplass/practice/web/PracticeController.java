package no.praksisplass.practice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.practice.domain.PracticeDirectory;
import no.praksisplass.practice.domain.PracticeFilter;
import no.praksisplass.practice.domain.PracticeRegister;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.Freshness;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Option;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import no.praksisplass.web.Submissions;
import no.praksisplass.web.Texts;
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

/**
 * The register of practices, for coordinators. The page of one practice is the supervisor
 * feature's, since it shows who works there and what they have answered.
 */
@Controller
@RequestMapping("/coordinator/practices")
class PracticeController {

	private static final String FORM = "practice/form";

	private final PracticeDirectory directory;

	private final PracticeRegister register;

	private final Municipalities municipalities;

	private final Texts texts;

	private final Clock clock;

	PracticeController(PracticeDirectory directory, PracticeRegister register, Municipalities municipalities,
			Texts texts, Clock clock) {
		this.directory = directory;
		this.register = register;
		this.municipalities = municipalities;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String county,
			@RequestParam(defaultValue = "") String municipality,
			@RequestParam(required = false) @Nullable Boolean active,
			@RequestParam(required = false) @Nullable Freshness fresh,
			@Sortable({ "name", "municipality", "county", "rooms", "confirmed" }) Paging paging, Model model) {
		PracticeFilter filter = new PracticeFilter(q, county, municipality, active, fresh);
		model.addAttribute("page", this.directory.search(filter, paging.toPageable()));
		model.addAttribute("filtered", !filter.equals(new PracticeFilter("", "", "", null, null)));
		model.addAttribute("counties",
				this.municipalities.counties().stream().map((each) -> Option.of(each.number(), each.name())).toList());
		model.addAttribute("municipalities", municipalityOptions(county));
		model.addAttribute("activeChoices", List.of(Option.of(true, this.texts.of("practice.active.yes")),
				Option.of(false, this.texts.of("practice.active.no"))));
		model.addAttribute("freshnesses", Freshness.values());
		model.addAttribute("today", LocalDate.now(this.clock));
		return "practice/list";
	}

	@GetMapping("/new")
	String newForm(Model model) {
		model.addAttribute("form", new PracticeForm());
		return form(model);
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") PracticeForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		AtomicReference<PracticeId> made = new AtomicReference<>();
		if (!Submissions.accepted(errors, () -> made.set(this.register.create(form.toCommand())))) {
			return Submissions.again(errors, form(model));
		}
		Flash.success("practice.created", form.getName()).after(redirect);
		return new ModelAndView("redirect:/coordinator/practices/" + made.get());
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable PracticeId id, Model model) {
		model.addAttribute("practice", this.register.get(id));
		model.addAttribute("form", PracticeForm.from(this.register.get(id)));
		return form(model);
	}

	@PostMapping("/{id}")
	ModelAndView update(@PathVariable PracticeId id, @Valid @ModelAttribute("form") PracticeForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		model.addAttribute("practice", this.register.get(id));
		long version = Objects.requireNonNullElse(form.getVersion(), -1L);
		if (!Submissions.accepted(errors, () -> this.register.update(id, version, form.toCommand()))) {
			return Submissions.again(errors, form(model), id, () -> PracticeForm.from(this.register.get(id)));
		}
		Flash.success("practice.saved").after(redirect);
		return new ModelAndView("redirect:/coordinator/practices/" + id);
	}

	@PostMapping("/{id}/confirm")
	String confirm(@PathVariable PracticeId id, RedirectAttributes redirect) {
		this.register.confirm(id);
		Flash.success("practice.confirmed.done").after(redirect);
		return "redirect:/coordinator/practices/" + id;
	}

	private String form(Model model) {
		model.addAttribute("municipalities", municipalityOptions(""));
		model.addAttribute("arenas", Arena.values());
		return FORM;
	}

	/** Two names are shared by two municipalities each, so the county is said too. */
	private List<Option> municipalityOptions(String county) {
		return (county.isEmpty() ? this.municipalities.all() : this.municipalities.inCounty(county)).stream()
			.map((each) -> Option.of(each.number(), each.name() + " (" + each.countyName() + ")"))
			.toList();
	}

}
