package no.praksisplass.message.domain.outbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.message.Audience;
import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.NewMessage;
import no.praksisplass.message.Recipients;
import no.praksisplass.message.domain.template.RenderedText;
import no.praksisplass.message.domain.template.TemplateCheck;
import no.praksisplass.message.domain.template.TemplateKey;
import no.praksisplass.message.domain.template.TemplateText;
import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SiteAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries a text before it is sent: shows what a real person would get, or sends it to the
 * user. What only a real message knows is made up.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class TemplateTrial {

	private final OutboxService outbox;

	private final ObjectProvider<Recipients> recipients;

	private final Persons persons;

	private final CurrentUser currentUser;

	private final SiteAddress site;

	private final MessageSource texts;

	TemplateTrial(OutboxService outbox, ObjectProvider<Recipients> recipients, Persons persons, CurrentUser currentUser,
			SiteAddress site, MessageSource texts) {
		this.outbox = outbox;
		this.recipients = recipients;
		this.persons = persons;
		this.currentUser = currentUser;
		this.site = site;
		this.texts = texts;
	}

	/**
	 * What the first person with such a name would get.
	 * @param name part of the name; blank for anybody
	 * @throws RuleViolation if the text cannot be sent or nobody has such a name
	 */
	public Preview preview(TemplateKey key, TemplateText text, String name) {
		this.currentUser.requireCoordinatorOf(key.university());
		TemplateText checked = TemplateCheck.checked(key.kind(), text);
		PersonView person = recipient(key, name);
		RenderedText rendered = this.outbox.render(checked, message(key, person.id()), person, key.language());
		return new Preview(person.name(), Optional.ofNullable(person.email()).orElse(""), rendered);
	}

	/**
	 * Sends the text to the user, marked as a test.
	 * @return the user's address
	 * @throws RuleViolation if the text cannot be sent or the user has no address
	 */
	@Transactional
	public String send(TemplateKey key, TemplateText text) {
		this.currentUser.requireCoordinatorOf(key.university());
		TemplateText checked = TemplateCheck.checked(key.kind(), text);
		PersonId self = this.currentUser.require().personId();
		String email = this.persons.find(self)
			.map(PersonView::email)
			.orElseThrow(() -> RuleViolation.of("message.template.no-own-address"));
		String mark = this.texts.getMessage("message.template.test-mark", null, key.language());
		this.outbox.queueFrom(new TemplateText("[" + mark + "] " + checked.subject(), checked.body()),
				message(key, self), key.language());
		return email;
	}

	private PersonView recipient(TemplateKey key, String name) {
		Audience audience = key.kind().audience();
		List<PersonId> found = this.recipients.orderedStream()
			.filter((each) -> audience == Audience.ANYBODY || each.audience() == audience)
			.flatMap((each) -> each.named(key.university(), name.strip(), 1).stream())
			.toList();
		return found.stream()
			.findFirst()
			.flatMap(this.persons::find)
			.orElseThrow(() -> RuleViolation.onField("recipient", "message.template.nobody"));
	}

	private NewMessage message(TemplateKey key, PersonId to) {
		return new NewMessage(key.kind(), to, key.university(), "test " + UUID.randomUUID(),
				samples(key.kind(), key.language()));
	}

	private Map<MergeField, String> samples(MessageKind kind, Locale language) {
		Map<MergeField, String> samples = new EnumMap<>(MergeField.class);
		kind.given()
			.forEach((field) -> samples.put(field, field.address() ? this.site.of("/")
					: this.texts.getMessage("message.sample." + field.key(), null, language)));
		return samples;
	}

	/**
	 * What a person would get.
	 *
	 * @param name who
	 * @param email where it would go; empty if nowhere
	 * @param text what it would say
	 */
	public record Preview(String name, String email, RenderedText text) {
	}

}
