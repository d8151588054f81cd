package no.praksisplass.supervisor.domain.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.NewMessage;
import no.praksisplass.message.Outbox;
import no.praksisplass.message.RecipientTexts;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SiteAddress;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.university.PeriodView;
import org.springframework.stereotype.Component;

/**
 * Tells a supervisor what somebody else has answered on her behalf, so that she can
 * correct it.
 */
@Component
class AnswerReceipts {

	private static final String PAGE = "/supervisor";

	private final Outbox outbox;

	private final RecipientTexts texts;

	private final CurrentUser currentUser;

	private final SiteAddress site;

	private final Clock clock;

	AnswerReceipts(Outbox outbox, RecipientTexts texts, CurrentUser currentUser, SiteAddress site, Clock clock) {
		this.outbox = outbox;
		this.texts = texts;
		this.currentUser = currentUser;
		this.site = site;
		this.clock = clock;
	}

	/** Queues a receipt for an answer that the user signed in has just entered. */
	void send(PersonId supervisor, NewAnswer answer, PeriodView period) {
		Instant now = this.clock.instant();
		RecipientTexts.Language language = this.texts.of(supervisor);
		Map<MergeField, String> fields = new EnumMap<>(MergeField.class);
		fields.put(MergeField.PERIOD_NAME, period.name());
		fields.put(MergeField.PERIOD_DATES, language.dates(period.dates()));
		fields.put(MergeField.ANSWER, language.text(answer.answer()));
		fields.put(MergeField.SEATS, String.valueOf(answer.seats()));
		fields.put(MergeField.GIVEN_BY, this.currentUser.require().displayName());
		fields.put(MergeField.CHANNEL, language.text(answer.channel()));
		fields.put(MergeField.DELIVERED_AT, language.moment(now));
		fields.put(MergeField.LINK, this.site.of(PAGE));
		this.outbox.queue(new NewMessage(MessageKind.AVAILABILITY_RECEIPT, supervisor, period.universityId(),
				period.id() + " " + now, fields));
	}

}
