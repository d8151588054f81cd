package no.praksisplass.message.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import no.praksisplass.message.MessageKind;
import no.praksisplass.message.domain.optout.OwnNotifications;
import no.praksisplass.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the user signed in wants to receive. */
@Controller
@RequestMapping("/account/notifications")
class NotificationController {

	private final OwnNotifications notifications;

	NotificationController(OwnNotifications notifications) {
		this.notifications = notifications;
	}

	@GetMapping
	String show(Model model) {
		Set<MessageKind> declinable = this.notifications.declinable();
		model.addAttribute("kinds", Arrays.stream(MessageKind.values()).filter(declinable::contains).toList());
		model.addAttribute("declined", this.notifications.declined());
		return "message/notifications";
	}

	@PostMapping
	String update(@RequestParam(defaultValue = "") List<MessageKind> wanted, RedirectAttributes redirect) {
		Set<MessageKind> kinds = EnumSet.noneOf(MessageKind.class);
		kinds.addAll(wanted);
		this.notifications.receive(kinds);
		Flash.success("message.notifications.saved").after(redirect);
		return "redirect:/account/notifications";
	}

}
