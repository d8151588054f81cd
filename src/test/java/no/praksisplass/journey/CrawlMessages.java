package no.praksisplass.journey;

import java.util.Map;
import java.util.UUID;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageMother;
import no.praksisplass.message.Outbox;
import no.praksisplass.message.domain.mailing.MailingCommand;
import no.praksisplass.message.domain.mailing.Mailings;
import no.praksisplass.message.domain.optout.OptOuts;
import no.praksisplass.message.domain.template.Languages;
import no.praksisplass.message.domain.template.TemplateAdministration;
import no.praksisplass.message.domain.template.TemplateKey;
import no.praksisplass.message.domain.template.TemplateText;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages, a mailing and a text of its own for the university of the crawl. */
@Component
class CrawlMessages {

	private final Outbox outbox;

	private final TemplateAdministration templates;

	private final OptOuts optOuts;

	private final Mailings mailings;

	private final JdbcClient jdbc;

	CrawlMessages(Outbox outbox, TemplateAdministration templates, OptOuts optOuts, Mailings mailings,
			JdbcClient jdbc) {
		this.outbox = outbox;
		this.templates = templates;
		this.optOuts = optOuts;
		this.mailings = mailings;
		this.jdbc = jdbc;
	}

	/** Makes them, and says what to put in the places of path variables. */
	Map<String, Object> begin(UniversityId university, SignedInUser coordinator, PersonId doctor) {
		this.jdbc.sql("UPDATE person SET email = 'lege@example.no' WHERE id = :id")
			.param("id", doctor.value())
			.update();
		this.outbox.queue(MessageMother.message(MessageKind.AVAILABILITY_REQUEST, doctor, university, "crawl"));
		UUID message = this.jdbc.sql("SELECT id FROM message WHERE once_key = 'crawl'").query(UUID.class).single();
		this.jdbc
			.sql("UPDATE message SET status = 'REFUSED', attempts = 1, last_error = '550 no such user' WHERE id = :id")
			.param("id", message)
			.update();
		TemplateKey key = new TemplateKey(university, MessageKind.WISH_REQUEST, Languages.DEFAULT);
		AllocationWorld.asDo(coordinator,
				() -> this.templates.save(key, 0, new TemplateText("Hei", "Hei {{recipientName}}!")));
		UUID mailing = AllocationWorld.as(coordinator, () -> this.mailings.draft(university,
				new MailingCommand(MessageKind.SUPERVISOR_INVITATION, "", "", "")));
		String path = this.optOuts.path(doctor, MessageKind.AVAILABILITY_REQUEST);
		return Map.of("messages", message, "mailings", mailing, "texts", MessageKind.WISH_REQUEST, "in", "nb",
				"versions", 1, "out", path.substring(path.lastIndexOf('/') + 1));
	}

}
