package no.praksisplass.matching.web.hearing;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Until when supervisors can object. */
public class HearingForm {

	@NotNull(message = "{matching.hearing.end.missing}")
	private @Nullable Instant endsAt;

	public @Nullable Instant getEndsAt() {
		return this.endsAt;
	}

	public void setEndsAt(@Nullable Instant endsAt) {
		this.endsAt = endsAt;
	}

}
