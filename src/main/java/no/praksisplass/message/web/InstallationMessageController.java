package no.praksisplass.message.web;

import java.util.Optional;

import no.praksisplass.exchange.Exports;
import no.praksisplass.message.domain.outbox.InstallationMessages;
import no.praksisplass.shared.UniversityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The messages of the whole installation, for administrators. */
@Controller
@RequestMapping(InstallationMessageController.BASE)
class InstallationMessageController extends MessageDeskController {

	static final String BASE = "/admin/messages";

	InstallationMessageController(InstallationMessages messages, MailNotice notice, Exports exports) {
		super(BASE, messages, notice, exports);
	}

	@Override
	Optional<UniversityId> university() {
		return Optional.empty();
	}

}
