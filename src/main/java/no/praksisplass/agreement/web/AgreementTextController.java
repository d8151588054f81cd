package no.praksisplass.agreement.web;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import no.praksisplass.agreement.PartyKind;
import no.praksisplass.agreement.domain.text.AgreementField;
import no.praksisplass.agreement.domain.text.AgreementText;
import no.praksisplass.agreement.domain.text.AgreementTexts;
import no.praksisplass.agreement.domain.text.TextDetails;
import no.praksisplass.agreement.domain.text.TextKey;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import no.praksisplass.web.markdown.Markdown;
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

/** The texts of a university's agreements. */
@Controller
@RequestMapping("/coordinator/agreement-wordings")
class AgreementTextController {

	private static final String FORM = "agreement/text";

	private final AgreementTexts texts;

	private final CurrentUser currentUser;

	AgreementTextController(AgreementTexts texts, CurrentUser currentUser) {
		this.texts = texts;
		this.currentUser = currentUser;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("kinds", PartyKind.values());
		model.addAttribute("own", this.texts.own(this.currentUser.university(Role.COORDINATOR)));
		return "agreement/texts";
	}

	@GetMapping("/{kind}/in/{language}")
	String editForm(@PathVariable PartyKind kind, @PathVariable String language, Model model) {
		model.addAttribute("form", AgreementTextForm.from(fill(key(kind, language), model)));
		return FORM;
	}

	@PostMapping("/{kind}/in/{language}")
	ModelAndView update(@PathVariable PartyKind kind, @PathVariable String language,
			@ModelAttribute("form") AgreementTextForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		TextKey key = key(kind, language);
		fill(key, model);
		if (!Submissions.accepted(errors, () -> this.texts.save(key, form.getVersion(), form.toText()))) {
			return Submissions.again(errors, FORM, null, () -> AgreementTextForm.from(fill(key, model)));
		}
		Flash.success("agreement.text.saved").after(redirect);
		return new ModelAndView("redirect:/coordinator/agreement-wordings/" + kind + "/in/" + language);
	}

	@PostMapping("/{kind}/in/{language}/preview")
	ModelAndView preview(@PathVariable PartyKind kind, @PathVariable String language,
			@ModelAttribute("form") AgreementTextForm form, BindingResult errors, Model model) {
		TextKey key = key(kind, language);
		fill(key, model);
		AtomicReference<AgreementText> filled = new AtomicReference<>();
		if (!Submissions.accepted(errors,
				() -> filled.set(this.texts.preview(key, form.toText(), form.getRecipient())))) {
			return Submissions.again(errors, FORM);
		}
		model.addAttribute("preview", filled.get());
		model.addAttribute("nodes", Markdown.read(Objects.requireNonNull(filled.get()).body()));
		return new ModelAndView(FORM);
	}

	@GetMapping("/{kind}/in/{language}/versions/{number}")
	String version(@PathVariable PartyKind kind, @PathVariable String language, @PathVariable int number, Model model) {
		TextDetails.Version version = fill(key(kind, language), model).versions()
			.stream()
			.filter((one) -> one.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("version", number));
		model.addAttribute("version", version);
		model.addAttribute("nodes", Markdown.read(version.text().body()));
		return "agreement/text-version";
	}

	private TextDetails fill(TextKey key, Model model) {
		TextDetails details = this.texts.show(key);
		model.addAttribute("details", details);
		model.addAttribute("path", "/coordinator/agreement-wordings/" + key.party() + "/in/" + key.language());
		model.addAttribute("fields", AgreementField.keys());
		return details;
	}

	private TextKey key(PartyKind kind, String language) {
		return new TextKey(this.currentUser.university(Role.COORDINATOR), kind, language);
	}

}
