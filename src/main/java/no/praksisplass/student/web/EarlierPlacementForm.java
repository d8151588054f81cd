package no.praksisplass.student.web;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PracticeId;
import org.jspecify.annotations.Nullable;

/** Where a student has been. */
public class EarlierPlacementForm {

	@NotNull(message = "{student.required}")
	private @Nullable PracticeId practice;

	@NotNull(message = "{student.required}")
	private @Nullable LocalDate startsOn;

	@NotNull(message = "{student.required}")
	private @Nullable LocalDate endsOn;

	/** Whether the last day is not before the first. */
	boolean inOrder() {
		return this.startsOn == null || this.endsOn == null || !this.endsOn.isBefore(this.startsOn);
	}

	DateRange dates() {
		return new DateRange(Objects.requireNonNull(this.startsOn), Objects.requireNonNull(this.endsOn));
	}

	public @Nullable PracticeId getPractice() {
		return this.practice;
	}

	public void setPractice(@Nullable PracticeId practice) {
		this.practice = practice;
	}

	public @Nullable LocalDate getStartsOn() {
		return this.startsOn;
	}

	public void setStartsOn(@Nullable LocalDate startsOn) {
		this.startsOn = startsOn;
	}

	public @Nullable LocalDate getEndsOn() {
		return this.endsOn;
	}

	public void setEndsOn(@Nullable LocalDate endsOn) {
		this.endsOn = endsOn;
	}

}
