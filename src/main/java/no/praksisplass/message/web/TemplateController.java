package no.praksisplass.message.web;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.domain.outbox.TemplateTrial;
import no.praksisplass.message.domain.outbox.TemplateTrial.Preview;
import no.praksisplass.message.domain.template.TemplateAdministration;
import no.praksisplass.message.domain.template.TemplateDetails;
import no.praksisplass.message.domain.template.TemplateKey;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Language;
import no.praksisplass.web.Submissions;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** The texts of a university's messages. */
@Controller
@RequestMapping("/coordinator/texts")
class TemplateController {

	private static final String FORM = "message/template";

	private final TemplateAdministration templates;

	private final TemplateTrial trial;

	private final CurrentUser currentUser;

	TemplateController(TemplateAdministration templates, TemplateTrial trial, CurrentUser currentUser) {
		this.templates = templates;
		this.trial = trial;
		this.currentUser = currentUser;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("kinds", this.templates.kinds(this.currentUser.university(Role.COORDINATOR)));
		return "message/templates";
	}

	@GetMapping("/{kind}/in/{language}")
	String editForm(@PathVariable MessageKind kind, @PathVariable String language, Model model) {
		model.addAttribute("form", TemplateForm.from(fill(key(kind, language), model)));
		return FORM;
	}

	@PostMapping("/{kind}/in/{language}")
	ModelAndView update(@PathVariable MessageKind kind, @PathVariable String language,
			@ModelAttribute("form") TemplateForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
		TemplateKey key = key(kind, language);
		if (!Submissions.accepted(errors, () -> this.templates.save(key, form.getVersion(), form.toText()))) {
			fill(key, model);
			return Submissions.again(errors, FORM, null, () -> TemplateForm.from(fill(key, model)));
		}
		Flash.success("message.template.saved").after(redirect);
		return new ModelAndView("redirect:" + path(kind, language));
	}

	@PostMapping("/{kind}/in/{language}/preview")
	ModelAndView preview(@PathVariable MessageKind kind, @PathVariable String language,
			@ModelAttribute("form") TemplateForm form, BindingResult errors, Model model) {
		TemplateKey key = key(kind, language);
		AtomicReference<Preview> preview = new AtomicReference<>();
		boolean shown = Submissions.accepted(errors,
				() -> preview.set(this.trial.preview(key, form.toText(), form.getRecipient())));
		fill(key, model);
		model.addAttribute("preview", preview.get());
		return shown ? new ModelAndView(FORM) : Submissions.again(errors, FORM);
	}

	@PostMapping("/{kind}/in/{language}/test")
	ModelAndView test(@PathVariable MessageKind kind, @PathVariable String language,
			@ModelAttribute("form") TemplateForm form, BindingResult errors, Model model) {
		TemplateKey key = key(kind, language);
		AtomicReference<String> address = new AtomicReference<>("");
		boolean sent = Submissions.accepted(errors, () -> address.set(this.trial.send(key, form.toText())));
		fill(key, model);
		if (!sent) {
			return Submissions.again(errors, FORM);
		}
		model.addAttribute(Flash.ATTRIBUTE,
				Flash.success("message.template.test-sent", Objects.requireNonNull(address.get())));
		return new ModelAndView(FORM);
	}

	@PostMapping("/{kind}/in/{language}/restore")
	String restore(@PathVariable MessageKind kind, @PathVariable String language,
			@RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
		try {
			this.templates.restore(key(kind, language), version);
			Flash.success("message.template.restored").after(redirect);
		}
		catch (OptimisticLockingFailureException ex) {
			Flash.error("message.stale").after(redirect);
		}
		return "redirect:" + path(kind, language);
	}

	@GetMapping("/{kind}/in/{language}/versions/{number}")
	String version(@PathVariable MessageKind kind, @PathVariable String language, @PathVariable int number,
			Model model) {
		TemplateDetails details = fill(key(kind, language), model);
		model.addAttribute("version",
				details.versions()
					.stream()
					.filter((version) -> version.number() == number)
					.findFirst()
					.orElseThrow(() -> new NotFoundException("version", number)));
		return "message/version";
	}

	private TemplateDetails fill(TemplateKey key, Model model) {
		TemplateDetails details = this.templates.show(key);
		model.addAttribute("details", details);
		model.addAttribute("path", path(key.kind(), key.language().getLanguage()));
		model.addAttribute("fields", key.kind().fields().stream().map(MergeField::key).toList());
		return details;
	}

	private TemplateKey key(MessageKind kind, String language) {
		return new TemplateKey(this.currentUser.university(Role.COORDINATOR), kind,
				Language.ofCode(language).orElseThrow(() -> new NotFoundException("language", language)).locale());
	}

	private static String path(MessageKind kind, String language) {
		return "/coordinator/texts/" + kind + "/in/" + language;
	}

}
