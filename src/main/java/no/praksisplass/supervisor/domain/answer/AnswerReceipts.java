package no.praksisplass.supervisor.domain.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.NewMessage;
import no.praksisplass.message.Outbox;
import no.praksisplass.message.RecipientLocale;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SiteAddress;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.university.PeriodView;
import no.praksisplass.web.Formats;
import no.praksisplass.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Tells a supervisor what somebody else has answered on her behalf, so that she can
 * correct it.
 */
@Component
class AnswerReceipts {

	private static final String PAGE = "/supervisor";

	private final Outbox outbox;

	private final RecipientLocale locale;

	private final CurrentUser currentUser;

	private final SiteAddress site;

	private final Formats formats;

	private final Texts texts;

	private final Clock clock;

	AnswerReceipts(Outbox outbox, RecipientLocale locale, CurrentUser currentUser, SiteAddress site, Formats formats,
			Texts texts, Clock clock) {
		this.outbox = outbox;
		this.locale = locale;
		this.currentUser = currentUser;
		this.site = site;
		this.formats = formats;
		this.texts = texts;
		this.clock = clock;
	}

	/** Queues a receipt for an answer that the user signed in has just entered. */
	void send(PersonId supervisor, NewAnswer answer, PeriodView period) {
		Instant now = this.clock.instant();
		Map<MergeField, String> fields = this.locale.call(supervisor, () -> {
			Map<MergeField, String> values = new EnumMap<>(MergeField.class);
			values.put(MergeField.PERIOD_NAME, period.name());
			values.put(MergeField.PERIOD_DATES, this.formats.range(period.dates()));
			values.put(MergeField.ANSWER, this.texts.of(answer.answer()));
			values.put(MergeField.SEATS, String.valueOf(answer.seats()));
			values.put(MergeField.GIVEN_BY, this.currentUser.require().displayName());
			values.put(MergeField.CHANNEL, this.texts.of(answer.channel()));
			values.put(MergeField.DELIVERED_AT, this.formats.dateTime(now));
			values.put(MergeField.LINK, this.site.of(PAGE));
			return values;
		});
		this.outbox.queue(new NewMessage(MessageKind.AVAILABILITY_RECEIPT, supervisor, period.universityId(),
				period.id() + " " + now, fields));
	}

}
