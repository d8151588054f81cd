package no.praksisplass.university.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.DateRange;
import no.praksisplass.university.PeriodSettings;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.domain.PeriodDetails;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** The form of a placement period. */
public class PeriodForm {

	private @Nullable Long version;

	@NotNull(message = "{university.period.course.missing}")
	private @Nullable CourseId courseId;

	/** Files name a student's periods in one cell with bars between. */
	@NotBlank(message = "{university.name.missing}")
	@Pattern(regexp = "[^|]*", message = "{university.period.name.bar}")
	@Size(max = 200)
	private String name = "";

	@NotNull(message = "{university.period.startsOn.missing}")
	private @Nullable LocalDate startsOn;

	@NotNull(message = "{university.period.endsOn.missing}")
	private @Nullable LocalDate endsOn;

	@NotNull(message = "{university.weeks.range}")
	@Range(min = 1, max = 52, message = "{university.weeks.range}")
	private @Nullable Integer weeks;

	@NotNull(message = "{university.arena.missing}")
	private @Nullable Arena arena = Arena.GP_OFFICE;

	@NotNull(message = "{university.period.places.range}")
	@Range(min = 0, max = 100_000, message = "{university.period.places.range}")
	private @Nullable Integer placesWanted;

	@NotNull(message = "{university.period.deadline.missing}")
	private @Nullable Instant availabilityDeadline;

	static PeriodForm from(PeriodDetails details) {
		PeriodView period = details.period();
		PeriodForm form = new PeriodForm();
		form.version = details.version();
		form.courseId = period.courseId();
		form.name = period.name();
		form.startsOn = period.dates().from();
		form.endsOn = period.dates().to();
		form.weeks = period.weeks();
		form.arena = period.arena();
		form.placesWanted = period.placesWanted();
		form.availabilityDeadline = period.availabilityDeadline();
		return form;
	}

	PeriodSettings toCommand() {
		DateRange dates = new DateRange(Objects.requireNonNull(this.startsOn), Objects.requireNonNull(this.endsOn));
		return new PeriodSettings(Objects.requireNonNull(this.courseId), this.name, dates,
				Objects.requireNonNull(this.weeks), Objects.requireNonNull(this.arena),
				Objects.requireNonNull(this.placesWanted), Objects.requireNonNull(this.availabilityDeadline));
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public @Nullable CourseId getCourseId() {
		return this.courseId;
	}

	public void setCourseId(@Nullable CourseId courseId) {
		this.courseId = courseId;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
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

	public @Nullable Integer getWeeks() {
		return this.weeks;
	}

	public void setWeeks(@Nullable Integer weeks) {
		this.weeks = weeks;
	}

	public @Nullable Arena getArena() {
		return this.arena;
	}

	public void setArena(@Nullable Arena arena) {
		this.arena = arena;
	}

	public @Nullable Integer getPlacesWanted() {
		return this.placesWanted;
	}

	public void setPlacesWanted(@Nullable Integer placesWanted) {
		this.placesWanted = placesWanted;
	}

	public @Nullable Instant getAvailabilityDeadline() {
		return this.availabilityDeadline;
	}

	public void setAvailabilityDeadline(@Nullable Instant availabilityDeadline) {
		this.availabilityDeadline = availabilityDeadline;
	}

}
