package no.praksisplass.honorarium.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.praksisplass.honorarium.RateKind;
import no.praksisplass.honorarium.RateSettings;
import no.praksisplass.honorarium.domain.rate.RateView;
import no.praksisplass.shared.Money;
import org.jspecify.annotations.Nullable;

/** The form of a rate. */
public class RateForm {

	private @Nullable Long version;

	@NotNull(message = "{honorarium.rate.kind.missing}")
	private @Nullable RateKind kind = RateKind.SUPERVISION;

	@NotNull(message = "{honorarium.rate.amount.missing}")
	@DecimalMin(value = "0.01", message = "{honorarium.rate.amount.positive}")
	@Digits(integer = 8, fraction = 2, message = "{honorarium.rate.amount.digits}")
	private @Nullable BigDecimal amount;

	@NotNull(message = "{honorarium.rate.from.missing}")
	private @Nullable LocalDate validFrom;

	private @Nullable LocalDate validTo;

	@NotBlank(message = "{honorarium.rate.decision.missing}")
	@Size(max = 200)
	private String decisionReference = "";

	@NotBlank(message = "{honorarium.rate.source.missing}")
	@Size(max = 500)
	private String source = "";

	private boolean example;

	static RateForm from(RateView rate) {
		RateForm form = new RateForm();
		RateSettings settings = rate.settings();
		form.version = rate.version();
		form.kind = settings.kind();
		form.amount = settings.amount().amount();
		form.validFrom = settings.validFrom();
		form.validTo = settings.validTo();
		form.decisionReference = settings.decisionReference();
		form.source = settings.source();
		form.example = settings.example();
		return form;
	}

	RateSettings toCommand() {
		return new RateSettings(Objects.requireNonNull(this.kind), new Money(Objects.requireNonNull(this.amount)),
				Objects.requireNonNull(this.validFrom), this.validTo, this.decisionReference, this.source,
				this.example);
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public @Nullable RateKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable RateKind kind) {
		this.kind = kind;
	}

	public @Nullable BigDecimal getAmount() {
		return this.amount;
	}

	public void setAmount(@Nullable BigDecimal amount) {
		this.amount = amount;
	}

	public @Nullable LocalDate getValidFrom() {
		return this.validFrom;
	}

	public void setValidFrom(@Nullable LocalDate validFrom) {
		this.validFrom = validFrom;
	}

	public @Nullable LocalDate getValidTo() {
		return this.validTo;
	}

	public void setValidTo(@Nullable LocalDate validTo) {
		this.validTo = validTo;
	}

	public String getDecisionReference() {
		return this.decisionReference;
	}

	public void setDecisionReference(String decisionReference) {
		this.decisionReference = decisionReference;
	}

	public String getSource() {
		return this.source;
	}

	public void setSource(String source) {
		this.source = source;
	}

	public boolean isExample() {
		return this.example;
	}

	public void setExample(boolean example) {
		this.example = example;
	}

}
