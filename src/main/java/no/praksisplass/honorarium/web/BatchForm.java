package no.praksisplass.honorarium.web;

import java.math.BigDecimal;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import no.praksisplass.honorarium.domain.claim.HonorariumFilter;
import no.praksisplass.honorarium.domain.claim.Sum;
import no.praksisplass.shared.PeriodId;
import org.jspecify.annotations.Nullable;

/** A payment batch to be made of all that a filter lets through. */
public class BatchForm {

	private String q = "";

	private @Nullable PeriodId period;

	@NotNull(message = "{honorarium.batch.changed}")
	private @Nullable Long count;

	@NotNull(message = "{honorarium.batch.changed}")
	private @Nullable BigDecimal total;

	HonorariumFilter toFilter() {
		return new HonorariumFilter(this.q, null, this.period);
	}

	/** The control totals that were seen. */
	Sum toSum() {
		return new Sum(Objects.requireNonNull(this.count), Objects.requireNonNull(this.total));
	}

	public String getQ() {
		return this.q;
	}

	public void setQ(String q) {
		this.q = q;
	}

	public @Nullable PeriodId getPeriod() {
		return this.period;
	}

	public void setPeriod(@Nullable PeriodId period) {
		this.period = period;
	}

	public @Nullable Long getCount() {
		return this.count;
	}

	public void setCount(@Nullable Long count) {
		this.count = count;
	}

	public @Nullable BigDecimal getTotal() {
		return this.total;
	}

	public void setTotal(@Nullable BigDecimal total) {
		this.total = total;
	}

}
