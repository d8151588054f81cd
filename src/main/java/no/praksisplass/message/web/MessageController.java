package no.praksisplass.message.web;

import java.util.Optional;

import no.praksisplass.exchange.Exports;
import no.praksisplass.message.domain.outbox.UniversityMessages;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.UniversityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A university's messages, for its coordinators. */
@Controller
@RequestMapping(MessageController.BASE)
class MessageController extends MessageDeskController {

	static final String BASE = "/coordinator/messages";

	private final CurrentUser currentUser;

	MessageController(UniversityMessages messages, MailNotice notice, Exports exports, CurrentUser currentUser) {
		super(BASE, messages, notice, exports);
		this.currentUser = currentUser;
	}

	@Override
	Optional<UniversityId> university() {
		return Optional.of(this.currentUser.university(Role.COORDINATOR));
	}

}
