package no.praksisplass.supervisor.domain.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.NewMessage;
import no.praksisplass.message.Outbox;
import no.praksisplass.message.RecipientTexts;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SiteAddress;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.university.PeriodView;
import org.springframework.stereotype.Component;

/**
 * Confirms answers to a supervisor, her own ones and those that somebody else has entered
 * on her behalf, so that she can correct them. What is answered at once is confirmed at
 * once, in one message for each university.
 */
@Component
class AnswerReceipts {

	private static final String PAGE = "/supervisor";

	private final Outbox outbox;

	private final RecipientTexts texts;

	private final AnswerLines lines;

	private final CurrentUser currentUser;

	private final SiteAddress site;

	private final Clock clock;

	AnswerReceipts(Outbox outbox, RecipientTexts texts, AnswerLines lines, CurrentUser currentUser, SiteAddress site,
			Clock clock) {
		this.outbox = outbox;
		this.texts = texts;
		this.lines = lines;
		this.currentUser = currentUser;
		this.site = site;
		this.clock = clock;
	}

	/** Queues receipts for answers that the user signed in has just given. */
	void send(PersonId supervisor, List<Answered> answers) {
		if (!answers.isEmpty()) {
			send(supervisor, answers, this.currentUser.require().displayName());
		}
	}

	/** Queues receipts for answers that somebody of this name has just given. */
	void send(PersonId supervisor, List<Answered> answers, String givenBy) {
		RecipientTexts.Language language = this.texts.of(supervisor);
		answers.stream()
			.collect(Collectors.groupingBy((each) -> each.period().universityId(), LinkedHashMap::new,
					Collectors.toList()))
			.forEach((university, own) -> send(supervisor, university, own, language, givenBy));
	}

	private void send(PersonId supervisor, UniversityId university, List<Answered> answers,
			RecipientTexts.Language language, String givenBy) {
		Instant now = this.clock.instant();
		Map<MergeField, String> fields = new EnumMap<>(MergeField.class);
		fields.put(MergeField.ANSWERS,
				answers.stream()
					.map((each) -> this.lines.of(each.answer(), each.period(), language))
					.collect(Collectors.joining("\n")));
		fields.put(MergeField.GIVEN_BY, givenBy);
		fields.put(MergeField.CHANNEL,
				answers.stream()
					.map((each) -> each.answer().channel())
					.distinct()
					.map(language::text)
					.collect(Collectors.joining(", ")));
		fields.put(MergeField.DELIVERED_AT, language.moment(now));
		fields.put(MergeField.LINK, this.site.of(PAGE));
		this.outbox
			.queue(new NewMessage(MessageKind.AVAILABILITY_RECEIPT, supervisor, university, "answers " + now, fields));
	}

	/**
	 * An answer that was just stored.
	 *
	 * @param answer the answer
	 * @param period what it answers
	 */
	record Answered(NewAnswer answer, PeriodView period) {
	}

}
