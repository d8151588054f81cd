package no.praksisplass.matching.web;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** When a run is to be published. */
public class PlanForm {

	@NotNull(message = "{matching.plan.missing}")
	private @Nullable Instant publishAt;

	public @Nullable Instant getPublishAt() {
		return this.publishAt;
	}

	public void setPublishAt(@Nullable Instant publishAt) {
		this.publishAt = publishAt;
	}

}
