package no.praksisplass.honorarium.domain.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.honorarium.RateKind;
import no.praksisplass.honorarium.RateSettings;
import no.praksisplass.shared.HonorariumRateId;
import no.praksisplass.shared.Money;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/** What a university pays for something from one day to another (honorarsats). */
@Entity
@Table(name = "honorarium_rate")
public class HonorariumRate {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column(nullable = false, updatable = false)
	private UUID universityId;

	@Enumerated(EnumType.STRING)
	private RateKind kind;

	private BigDecimal amount;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	private String decisionReference;

	private String source;

	private boolean example;

	@SuppressWarnings("NullAway.Init")
	protected HonorariumRate() {
	}

	@SuppressWarnings("NullAway.Init")
	public HonorariumRate(UniversityId university, RateSettings settings) {
		this.id = HonorariumRateId.random().value();
		this.universityId = university.value();
		change(settings);
	}

	/**
	 * Takes over what was decided.
	 * @throws RuleViolation if the amount is not positive, the days are in the wrong
	 * order or a text is empty
	 */
	public final void change(RateSettings settings) {
		LocalDate last = settings.validTo();
		if (settings.amount().compareTo(Money.ZERO) <= 0) {
			throw RuleViolation.onField("amount", "honorarium.rate.amount.positive");
		}
		if (last != null && last.isBefore(settings.validFrom())) {
			throw RuleViolation.onField("validTo", "honorarium.rate.dates.order");
		}
		if (settings.decisionReference().isBlank()) {
			throw RuleViolation.onField("decisionReference", "honorarium.rate.decision.missing");
		}
		if (settings.source().isBlank()) {
			throw RuleViolation.onField("source", "honorarium.rate.source.missing");
		}
		this.kind = settings.kind();
		this.amount = settings.amount().amount();
		this.validFrom = settings.validFrom();
		this.validTo = last;
		this.decisionReference = settings.decisionReference().strip();
		this.source = settings.source().strip();
		this.example = settings.example();
	}

	public UniversityId universityId() {
		return new UniversityId(this.universityId);
	}

	public HonorariumRateId id() {
		return new HonorariumRateId(this.id);
	}

	public RateView view() {
		return new RateView(id(), (this.version != null) ? this.version : 0, universityId(),
				new RateSettings(this.kind, new Money(this.amount), this.validFrom, this.validTo,
						this.decisionReference, this.source, this.example));
	}

}
