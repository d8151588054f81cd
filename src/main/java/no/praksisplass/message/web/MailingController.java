package no.praksisplass.message.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import no.praksisplass.message.MailingChoice;
import no.praksisplass.message.MailingOutcome;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.domain.mailing.MailingKind;
import no.praksisplass.message.domain.mailing.MailingStatus;
import no.praksisplass.message.domain.mailing.MailingView;
import no.praksisplass.message.domain.mailing.Mailings;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Htmx;
import no.praksisplass.web.Option;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import no.praksisplass.web.Submissions;
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

/** One message to many people: choosing them, looking at them, and sending. */
@Controller
@RequestMapping(MailingController.BASE)
class MailingController {

	static final String BASE = "/coordinator/mailings";

	private static final String FORM = "message/mailing-new";

	private final Mailings mailings;

	private final MailNotice notice;

	private final CurrentUser currentUser;

	MailingController(Mailings mailings, MailNotice notice, CurrentUser currentUser) {
		this.mailings = mailings;
		this.notice = notice;
		this.currentUser = currentUser;
	}

	@GetMapping
	String list(@Sortable("-madeAt") Paging paging, Model model) {
		model.addAttribute("page",
				this.mailings.list(this.currentUser.university(Role.COORDINATOR), paging.toPageable()));
		model.addAttribute("notice", this.notice.key());
		return "message/mailings";
	}

	@GetMapping("/new")
	String newForm(@RequestParam Optional<MessageKind> kind, MailingForm form, Model model) {
		if (kind.isEmpty()) {
			model.addAttribute("kinds", this.mailings.kinds());
			return "message/mailing-kinds";
		}
		fill(kind.get(), model);
		model.addAttribute("form", form);
		return FORM;
	}

	@PostMapping
	ModelAndView create(@RequestParam MessageKind kind, @Valid @ModelAttribute("form") MailingForm form,
			BindingResult errors, Model model) {
		AtomicReference<UUID> id = new AtomicReference<>();
		fill(kind, model);
		if (!Submissions.accepted(errors, () -> id
			.set(this.mailings.draft(this.currentUser.university(Role.COORDINATOR), form.toCommand(kind))))) {
			return Submissions.again(errors, FORM);
		}
		return new ModelAndView("redirect:" + path(Objects.requireNonNull(id.get())));
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, @RequestParam Optional<MailingOutcome> outcome, @Sortable("name") Paging paging,
			Model model) {
		MailingView mailing = this.mailings.show(id);
		model.addAttribute("mailing", mailing);
		model.addAttribute("page", this.mailings.people(id, outcome, paging.toPageable()));
		model.addAttribute("outcomes", mailing.counts().keySet());
		model.addAttribute("notice", this.notice.key());
		return "message/mailing";
	}

	@GetMapping("/{id}/progress")
	String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
		MailingView mailing = this.mailings.show(id);
		if (!mailing.status().underWay()) {
			Htmx.reload(response);
		}
		model.addAttribute("mailing", mailing);
		return "message/parts :: writingState(mailing=${mailing})";
	}

	@PostMapping("/{id}/send")
	String send(@PathVariable UUID id, RedirectAttributes redirect) {
		try {
			this.mailings.send(id);
			Flash.success("message.mailing.sent-off").after(redirect);
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey()).after(redirect);
		}
		return "redirect:" + path(id);
	}

	@PostMapping("/{id}/discard")
	String discard(@PathVariable UUID id, RedirectAttributes redirect) {
		try {
			this.mailings.discard(id);
			Flash.success("message.mailing.discarded").after(redirect);
			return "redirect:" + BASE;
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey()).after(redirect);
			return "redirect:" + path(id);
		}
	}

	@PostMapping("/{id}/stop")
	String stop(@PathVariable UUID id, RedirectAttributes redirect) {
		this.mailings.stop(id);
		if (this.mailings.show(id).status() == MailingStatus.STOPPED) {
			Flash.success("message.mailing.stopped").after(redirect);
		}
		return "redirect:" + path(id);
	}

	private void fill(MessageKind kind, Model model) {
		MailingKind choices = this.mailings.choices(this.currentUser.university(Role.COORDINATOR), kind);
		model.addAttribute("choices", choices);
		model.addAttribute("topics", options(choices.topics()));
		model.addAttribute("groups", options(choices.groups()));
	}

	private static List<Option> options(List<MailingChoice> choices) {
		return choices.stream().map((choice) -> Option.of(choice.id(), choice.name())).toList();
	}

	private static String path(UUID id) {
		return BASE + "/" + id;
	}

}
