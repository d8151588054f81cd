package no.praksisplass.agreement.domain.text;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.praksisplass.agreement.PartyKind;
import no.praksisplass.shared.PersonId;

/**
 * One version of a university's text. It is written once; a change is a further version.
 */
@Entity
@Table(name = "agreement_text")
class StoredText {

	@Id
	private UUID id;

	@Column(nullable = false, updatable = false)
	private UUID universityId;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, updatable = false)
	private PartyKind partyKind;

	@Column(nullable = false, updatable = false)
	private String language;

	@Column(nullable = false, updatable = false)
	private int number;

	@Column(nullable = false, updatable = false)
	private String title;

	@Column(nullable = false, updatable = false)
	private String body;

	@Column(nullable = false, updatable = false)
	private UUID writtenBy;

	@Column(nullable = false, updatable = false)
	private Instant writtenAt;

	@SuppressWarnings("NullAway.Init")
	protected StoredText() {
	}

	StoredText(TextKey key, int number, AgreementText text, PersonId by, Instant at) {
		this.id = UUID.randomUUID();
		this.universityId = key.university().value();
		this.partyKind = key.party();
		this.language = key.language();
		this.number = number;
		this.title = text.title();
		this.body = text.body();
		this.writtenBy = by.value();
		this.writtenAt = at;
	}

	PartyKind partyKind() {
		return this.partyKind;
	}

	String language() {
		return this.language;
	}

	int number() {
		return this.number;
	}

	AgreementText text() {
		return new AgreementText(this.title, this.body);
	}

	PersonId writtenBy() {
		return new PersonId(this.writtenBy);
	}

	Instant writtenAt() {
		return this.writtenAt;
	}

}
