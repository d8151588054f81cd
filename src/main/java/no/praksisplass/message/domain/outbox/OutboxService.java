package no.praksisplass.message.domain.outbox;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.message.MergeField;
import no.praksisplass.message.NewMessage;
import no.praksisplass.message.Outbox;
import no.praksisplass.message.QueueOutcome;
import no.praksisplass.message.domain.optout.OptOuts;
import no.praksisplass.message.domain.sending.SendingWaker;
import no.praksisplass.message.domain.template.FieldValues;
import no.praksisplass.message.domain.template.RenderedText;
import no.praksisplass.message.domain.template.TemplateRenderer;
import no.praksisplass.message.domain.template.TemplateText;
import no.praksisplass.message.domain.template.Templates;
import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SiteAddress;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes messages and puts them into the queue. */
@Service
@Transactional
public class OutboxService implements Outbox {

	private static final String NO_UNIVERSITY = "Praksisplass";

	private final Persons persons;

	private final Universities universities;

	private final RecipientLanguages languages;

	private final Templates templates;

	private final TemplateRenderer renderer;

	private final OptOuts optOuts;

	private final SiteAddress site;

	private final MessageInsert insert;

	private final SendingWaker waker;

	OutboxService(Persons persons, Universities universities, RecipientLanguages languages, Templates templates,
			TemplateRenderer renderer, OptOuts optOuts, SiteAddress site, MessageInsert insert, SendingWaker waker) {
		this.persons = persons;
		this.universities = universities;
		this.languages = languages;
		this.templates = templates;
		this.renderer = renderer;
		this.optOuts = optOuts;
		this.site = site;
		this.insert = insert;
		this.waker = waker;
	}

	@Override
	public QueueOutcome queue(NewMessage message) {
		return queue(message, Optional.empty());
	}

	@Override
	public QueueOutcome queue(NewMessage message, UUID mailing) {
		return queue(message, Optional.of(mailing));
	}

	@Override
	@Transactional(readOnly = true)
	public Locale language(PersonId person) {
		return this.languages.of(person);
	}

	private QueueOutcome queue(NewMessage message, Optional<UUID> mailing) {
		PersonView person = this.persons.find(message.to())
			.orElseThrow(() -> new NotFoundException("person", message.to()));
		if (person.email() == null) {
			return QueueOutcome.NO_ADDRESS;
		}
		if (this.optOuts.of(message.to()).contains(message.kind())) {
			return QueueOutcome.OPTED_OUT;
		}
		Locale language = language(message.to());
		TemplateText template = this.templates.current(message.university(), message.kind(), language);
		return add(message, person, language, template, mailing) ? QueueOutcome.QUEUED : QueueOutcome.ALREADY_QUEUED;
	}

	/**
	 * Queues a message whose template is not the one that counts.
	 * @return whether it was; else the key is taken
	 */
	public boolean queueFrom(TemplateText template, NewMessage message, Locale language) {
		PersonView person = this.persons.find(message.to())
			.orElseThrow(() -> new NotFoundException("person", message.to()));
		return person.email() != null && add(message, person, language, template, Optional.empty());
	}

	/** What the person would get, but for a link of his own that declines it. */
	RenderedText render(TemplateText template, NewMessage message, PersonView person, Locale language) {
		String optOutPath = message.kind().canOptOut() ? "/" : null;
		return this.renderer.render(message.kind(), language, template,
				new FieldValues(values(message.fields(), person, university(message.university()), optOutPath)));
	}

	private boolean add(NewMessage message, PersonView person, Locale language, TemplateText template,
			Optional<UUID> mailing) {
		Optional<UniversityView> university = university(message.university());
		String optOutPath = message.kind().canOptOut() ? this.optOuts.path(person.id(), message.kind()) : null;
		FieldValues values = new FieldValues(values(message.fields(), person, university, optOutPath));
		WrittenMessage written = new WrittenMessage(UUID.randomUUID(), message, mailing, person, language,
				university.map(UniversityView::name).orElse(NO_UNIVERSITY), optOutPath,
				this.renderer.render(message.kind(), language, template, values.blotted()),
				this.renderer.render(message.kind(), language, template, values));
		boolean added = this.insert.insert(written);
		if (added) {
			this.waker.afterCommit();
		}
		return added;
	}

	/**
	 * The given values with those that the outbox itself knows.
	 */
	private Map<MergeField, String> values(Map<MergeField, String> given, PersonView person,
			Optional<UniversityView> university, @Nullable String optOutPath) {
		Map<MergeField, String> values = new EnumMap<>(MergeField.class);
		values.putAll(given);
		values.put(MergeField.RECIPIENT_NAME, person.name());
		university.ifPresent((view) -> {
			values.put(MergeField.UNIVERSITY_NAME, view.name());
			values.put(MergeField.SUPERVISOR_LABEL, view.supervisorLabel());
		});
		if (optOutPath != null) {
			values.put(MergeField.OPT_OUT_LINK, this.site.of(optOutPath));
		}
		return values;
	}

	private Optional<UniversityView> university(@Nullable UniversityId id) {
		return Optional.ofNullable(id)
			.map((university) -> this.universities.find(university)
				.orElseThrow(() -> new NotFoundException("university", university)));
	}

}
