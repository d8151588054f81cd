package no.praksisplass.university.domain.information;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.university.InformationAudience;
import no.praksisplass.university.InformationText;
import org.jspecify.annotations.Nullable;

/** What a university tells one audience about a period, in one language. */
@Entity
public class PeriodInformation {

	/** The longest text, characters. */
	static final int LONGEST = 20_000;

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column(nullable = false, updatable = false)
	private UUID periodId;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, updatable = false)
	private InformationAudience audience;

	@Column(nullable = false, updatable = false)
	private String language;

	@Column(nullable = false)
	private String markdown;

	@Column(nullable = false)
	private UUID changedBy;

	@Column(nullable = false)
	private Instant changedAt;

	@SuppressWarnings("NullAway.Init")
	protected PeriodInformation() {
	}

	@SuppressWarnings("NullAway.Init")
	PeriodInformation(PeriodId period, InformationAudience audience, String language) {
		this.id = UUID.randomUUID();
		this.periodId = period.value();
		this.audience = audience;
		this.language = language;
	}

	/**
	 * Writes the text anew.
	 * @param text Markdown that says something
	 * @throws RuleViolation if it is too long
	 */
	void write(String text, PersonId by, Instant at) {
		if (text.length() > LONGEST) {
			throw RuleViolation.onField("markdown", "university.information.too-long", LONGEST);
		}
		this.markdown = text;
		this.changedBy = by.value();
		this.changedAt = at;
	}

	@Nullable Long version() {
		return this.version;
	}

	public PeriodId period() {
		return new PeriodId(this.periodId);
	}

	InformationAudience audience() {
		return this.audience;
	}

	/** Its code: nb, nn or en. */
	public String language() {
		return this.language;
	}

	Instant changedAt() {
		return this.changedAt;
	}

	public InformationText text() {
		return new InformationText(Locale.forLanguageTag(this.language), this.markdown);
	}

}
