package no.praksisplass.message.web;

import java.util.Optional;
import java.util.UUID;

import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageStatus;
import no.praksisplass.message.domain.outbox.UniversityMessages;
import no.praksisplass.message.domain.outbox.MessageFilter;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A university's messages, for its coordinators. */
@Controller
@RequestMapping(MessageController.BASE)
class MessageController {

	static final String BASE = "/coordinator/messages";

	private final UniversityMessages messages;

	private final MailNotice notice;

	private final CurrentUser currentUser;

	MessageController(UniversityMessages messages, MailNotice notice, CurrentUser currentUser) {
		this.messages = messages;
		this.notice = notice;
		this.currentUser = currentUser;
	}

	@ModelAttribute("base")
	String base() {
		return BASE;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam Optional<MessageKind> kind,
			@RequestParam Optional<MessageStatus> status,
			@Sortable({ "-queuedAt", "recipient", "kind", "status" }) Paging paging, Model model) {
		MessageFilter filter = new MessageFilter(Optional.of(this.currentUser.university(Role.COORDINATOR)), kind,
				status, q);
		model.addAttribute("page", this.messages.list(filter, paging.toPageable()));
		model.addAttribute("filtered", filter.narrows());
		model.addAttribute("kinds", MessageKind.values());
		model.addAttribute("statuses", MessageStatus.values());
		model.addAttribute("notice", this.notice.key());
		return "message/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model) {
		model.addAttribute("message", this.messages.show(id));
		model.addAttribute("notice", this.notice.key());
		return "message/show";
	}

	@PostMapping("/{id}/resend")
	String resend(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, RedirectAttributes redirect) {
		return MessageActing.act(BASE + "/" + id, "message.resent", () -> this.messages.resend(id, version), redirect);
	}

	@PostMapping("/{id}/sent")
	String markSent(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long version,
			RedirectAttributes redirect) {
		return MessageActing.act(BASE + "/" + id, "message.marked-sent", () -> this.messages.markSent(id, version),
				redirect);
	}

	@PostMapping("/{id}/bounced")
	String bounce(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, RedirectAttributes redirect) {
		return MessageActing.act(BASE + "/" + id, "message.marked-bounced", () -> this.messages.bounce(id, version),
				redirect);
	}

}
