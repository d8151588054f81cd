package no.praksisplass.message.domain.outbox;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageStatus;
import no.praksisplass.message.MessageSummary;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/**
 * A message as people see it and what they do about it. How it is queued and sent is
 * written in SQL, since that must be safe with several at work.
 */
@Entity
@Table(name = "message")
class Message {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Enumerated(EnumType.STRING)
	@Column(updatable = false)
	private MessageKind kind;

	@Column(updatable = false)
	private @Nullable UUID universityId;

	@Column(updatable = false)
	private UUID personId;

	private String email;

	@Column(updatable = false)
	private String recipient;

	@Column(updatable = false)
	private String language;

	@Column(updatable = false)
	private String subject;

	@Column(updatable = false)
	private String text;

	@Column(updatable = false)
	private String html;

	private @Nullable String sealedText;

	private @Nullable String sealedHtml;

	@Enumerated(EnumType.STRING)
	private MessageStatus status;

	private int attempts;

	@Column(updatable = false)
	private Instant queuedAt;

	private Instant nextAttemptAt;

	private Instant expiresAt;

	private @Nullable UUID sendingToken;

	private @Nullable Instant sentAt;

	private @Nullable String lastError;

	@SuppressWarnings("NullAway.Init")
	protected Message() {
	}

	/**
	 * Has it sent, once more or after all.
	 * @param address where it goes now
	 * @throws RuleViolation if it is on its way, or has arrived
	 */
	void resend(String address, Instant at) {
		if (!this.status.canResend() || this.sealedText == null) {
			throw RuleViolation.of("message.rule.resend");
		}
		this.status = MessageStatus.QUEUED;
		this.email = address;
		this.attempts = 0;
		this.nextAttemptAt = at;
		this.expiresAt = at.plus(this.kind.shelfLife());
		this.sendingToken = null;
		this.lastError = null;
	}

	/**
	 * Notes that it has reached its recipient, by whatever way.
	 * @throws RuleViolation if it is on its way, or has arrived
	 */
	void markSent(Instant at) {
		if (!this.status.canMarkSent()) {
			throw RuleViolation.of("message.rule.sent");
		}
		this.status = MessageStatus.SENT;
		this.sentAt = at;
		this.sendingToken = null;
		this.lastError = null;
		erase();
	}

	/**
	 * Notes that it came back.
	 * @param why what the report of it says
	 * @throws RuleViolation if it was not sent
	 */
	void bounce(String why) {
		if (!this.status.canBounce()) {
			throw RuleViolation.of("message.rule.bounce");
		}
		this.status = MessageStatus.BOUNCED;
		this.lastError = why;
		this.sendingToken = null;
		erase();
	}

	/** Refuses a change that was based on an older state than this one. */
	void requireVersion(long seen) {
		if (this.version == null || this.version != seen) {
			throw new ObjectOptimisticLockingFailureException(Message.class, this.id);
		}
	}

	PersonId person() {
		return new PersonId(this.personId);
	}

	String email() {
		return this.email;
	}

	MessageStatus status() {
		return this.status;
	}

	@Nullable UniversityId university() {
		return (this.universityId != null) ? new UniversityId(this.universityId) : null;
	}

	/**
	 * The message as it is shown.
	 * @param unsealed whether with what only the recipient may see
	 */
	MessageDetails details(boolean unsealed) {
		MessageSummary summary = new MessageSummary(this.id, university(), this.kind, this.subject, this.email,
				this.status, this.queuedAt, this.sentAt);
		boolean open = unsealed && this.sealedText != null;
		return new MessageDetails(summary, (this.version != null) ? this.version : 0, this.recipient, this.language,
				open ? Objects.requireNonNull(this.sealedText) : this.text,
				open ? Objects.requireNonNull(this.sealedHtml) : this.html, open, this.attempts, this.nextAttemptAt,
				this.lastError, this.status.canResend() && this.sealedText != null);
	}

	private void erase() {
		this.sealedText = null;
		this.sealedHtml = null;
	}

}
