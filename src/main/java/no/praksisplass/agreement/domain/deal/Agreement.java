package no.praksisplass.agreement.domain.deal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.agreement.AgreementStatus;
import no.praksisplass.agreement.AgreementTerms;
import no.praksisplass.agreement.PartyKind;
import no.praksisplass.agreement.domain.party.Party;
import no.praksisplass.agreement.domain.text.AgreementText;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An agreement of a university with another party (praksisavtale). */
@Entity
@Table(name = "agreement")
class Agreement {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column(nullable = false, updatable = false)
	private UUID universityId;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, updatable = false)
	private PartyKind partyKind;

	@Column(updatable = false)
	private @Nullable UUID supervisorId;

	@Column(updatable = false)
	private @Nullable UUID practiceId;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(updatable = false)
	private @Nullable String municipalityNumber;

	private String language;

	private LocalDate startsOn;

	private @Nullable LocalDate endsOn;

	private String rateReference;

	private int noticeMonths;

	@Column(name = "students_at_a_time")
	private int studentsAtATime;

	private @Nullable BigDecimal hoursOffset;

	@Column(updatable = false)
	private @Nullable UUID replacesId;

	@Enumerated(EnumType.STRING)
	private AgreementStatus status;

	private @Nullable String title;

	private @Nullable String body;

	@JdbcTypeCode(SqlTypes.CHAR)
	private @Nullable String textSha256;

	@Column(nullable = false, updatable = false)
	private UUID madeBy;

	@Column(nullable = false, updatable = false)
	private Instant madeAt;

	private @Nullable UUID sentBy;

	private @Nullable Instant sentAt;

	private @Nullable UUID acceptedBy;

	private @Nullable String acceptedName;

	private @Nullable Instant acceptedAt;

	private boolean onPaper;

	private @Nullable LocalDate endedOn;

	private @Nullable String endReason;

	@SuppressWarnings("NullAway.Init")
	protected Agreement() {
	}

	@SuppressWarnings("NullAway.Init")
	Agreement(AgreementId id, UniversityId university, Party party, AgreementTerms terms,
			Optional<AgreementId> replaces, PersonId by, Instant at) {
		this.id = id.value();
		this.universityId = university.value();
		this.partyKind = party.kind();
		switch (party.kind()) {
			case SUPERVISOR -> this.supervisorId = UUID.fromString(party.key());
			case PRACTICE -> this.practiceId = UUID.fromString(party.key());
			case MUNICIPALITY -> this.municipalityNumber = party.key();
		}
		this.replacesId = replaces.map(AgreementId::value).orElse(null);
		this.status = AgreementStatus.DRAFT;
		this.madeBy = by.value();
		this.madeAt = at;
		change(terms);
	}

	/**
	 * Takes over other terms.
	 * @throws RuleViolation if it is no longer a draft, or the terms are not right
	 */
	final void change(AgreementTerms terms) {
		requireDraft();
		TermsPolicy.check(terms);
		this.language = terms.language();
		this.startsOn = terms.startsOn();
		this.endsOn = terms.endsOn();
		this.rateReference = terms.rateReference().strip();
		this.noticeMonths = terms.noticeMonths();
		this.studentsAtATime = terms.studentsAtATime();
		this.hoursOffset = terms.hoursOffset();
	}

	/**
	 * Sends it with its text, which stays from then on.
	 * @throws RuleViolation if it is past that
	 */
	void send(AgreementText text, PersonId by, Instant at) {
		go(AgreementStatus.SENT);
		this.title = text.title();
		this.body = text.body();
		this.textSha256 = text.sha256();
		this.sentBy = by.value();
		this.sentAt = at;
	}

	/**
	 * Takes it back to be changed.
	 * @throws RuleViolation if the other party has answered
	 */
	void recall() {
		go(AgreementStatus.DRAFT);
		this.title = null;
		this.body = null;
		this.textSha256 = null;
		this.sentBy = null;
		this.sentAt = null;
	}

	/**
	 * The other party accepts the text.
	 * @param seen the checksum of the text that was read
	 * @throws RuleViolation if it is another text by now, or the agreement is past that
	 */
	void accept(String seen, PersonId by, String name, Instant at) {
		if (!seen.equals(this.textSha256)) {
			throw RuleViolation.of("agreement.changed");
		}
		accepted(by, name, at, false);
	}

	/**
	 * The other party has signed on paper.
	 * @throws RuleViolation if it is past that, or it is not said who signed
	 */
	void acceptOnPaper(String signer, PersonId notedBy, Instant at) {
		if (signer.isBlank()) {
			throw RuleViolation.onField("name", "agreement.paper.name.missing");
		}
		accepted(notedBy, signer.strip(), at, true);
	}

	private void accepted(PersonId by, String name, Instant at, boolean paper) {
		go(AgreementStatus.ACCEPTED);
		this.acceptedBy = by.value();
		this.acceptedName = name;
		this.acceptedAt = at;
		this.onPaper = paper;
	}

	/**
	 * Ends it before its time.
	 * @throws RuleViolation if it was not accepted, no reason is given or the day is not
	 * one of its days
	 */
	void end(LocalDate lastDay, String reason) {
		if (reason.isBlank()) {
			throw RuleViolation.onField("reason", "agreement.end.reason.missing");
		}
		if (lastDay.isBefore(this.startsOn) || (this.endsOn != null && lastDay.isAfter(this.endsOn))) {
			throw RuleViolation.onField("lastDay", "agreement.end.day");
		}
		go(AgreementStatus.ENDED);
		this.endedOn = lastDay;
		this.endReason = reason.strip();
	}

	/**
	 * Another takes its place from a day on.
	 * @throws RuleViolation if it is over already
	 */
	void replacedFrom(LocalDate day) {
		go(AgreementStatus.REPLACED);
		this.endedOn = day.minusDays(1);
	}

	/** Refuses what can be done with a draft only. */
	final void requireDraft() {
		if (this.status != AgreementStatus.DRAFT) {
			throw RuleViolation.of("agreement.past");
		}
	}

	/** Refuses to replace what was not accepted. */
	void requireAccepted() {
		if (this.status != AgreementStatus.ACCEPTED) {
			throw RuleViolation.of("agreement.past");
		}
	}

	private void go(AgreementStatus next) {
		if (!this.status.canTransitionTo(next)) {
			throw RuleViolation.of("agreement.past");
		}
		this.status = next;
	}

	UniversityId universityId() {
		return new UniversityId(this.universityId);
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	PartyKind partyKind() {
		return this.partyKind;
	}

	String partyKey() {
		return String.valueOf(switch (this.partyKind) {
			case SUPERVISOR -> this.supervisorId;
			case PRACTICE -> this.practiceId;
			case MUNICIPALITY -> this.municipalityNumber;
		});
	}

	AgreementTerms terms() {
		return new AgreementTerms(this.language, this.startsOn, this.endsOn, this.rateReference, this.noticeMonths,
				this.studentsAtATime, this.hoursOffset);
	}

	Optional<UUID> replaces() {
		return Optional.ofNullable(this.replacesId);
	}

	/** The text that was sent, unless it is a draft. */
	Optional<AgreementText> text() {
		return (this.title != null && this.body != null) ? Optional.of(new AgreementText(this.title, this.body))
				: Optional.empty();
	}

}
