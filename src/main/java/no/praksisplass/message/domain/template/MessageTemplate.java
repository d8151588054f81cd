package no.praksisplass.message.domain.template;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.praksisplass.message.MessageKind;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a university's text for a kind and a language. It is written once; a
 * change is a further version.
 */
@Entity
@Table(name = "message_template")
public class MessageTemplate {

	@Id
	private UUID id;

	@Column(nullable = false, updatable = false)
	private UUID universityId;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, updatable = false)
	private MessageKind kind;

	@Column(nullable = false, updatable = false)
	private String language;

	@Column(nullable = false, updatable = false)
	private int number;

	@Column(updatable = false)
	private @Nullable String subject;

	@Column(updatable = false)
	private @Nullable String body;

	@Column(nullable = false, updatable = false)
	private UUID writtenBy;

	@Column(nullable = false, updatable = false)
	private Instant writtenAt;

	@SuppressWarnings("NullAway.Init")
	protected MessageTemplate() {
	}

	/**
	 * A version.
	 * @param text the text, or empty where the one that comes with the product is to
	 * count again
	 */
	MessageTemplate(TemplateKey key, int number, Optional<TemplateText> text, PersonId by, Instant at) {
		this.id = UUID.randomUUID();
		this.universityId = key.university().value();
		this.kind = key.kind();
		this.language = key.language().getLanguage();
		this.number = number;
		this.subject = text.map(TemplateText::subject).orElse(null);
		this.body = text.map(TemplateText::body).orElse(null);
		this.writtenBy = by.value();
		this.writtenAt = at;
	}

	TemplateKey key() {
		return new TemplateKey(new UniversityId(this.universityId), this.kind, Locale.forLanguageTag(this.language));
	}

	int number() {
		return this.number;
	}

	PersonId writtenBy() {
		return new PersonId(this.writtenBy);
	}

	Instant writtenAt() {
		return this.writtenAt;
	}

	/** The text, unless this version says that the one of the product counts. */
	Optional<TemplateText> text() {
		return (this.subject != null && this.body != null) ? Optional.of(new TemplateText(this.subject, this.body))
				: Optional.empty();
	}

}
