package no.praksisplass.university.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.praksisplass.shared.Arena;
import no.praksisplass.university.CourseSettings;
import no.praksisplass.university.domain.CourseDetails;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** The form of a course. */
public class CourseForm {

	private @Nullable Long version;

	@NotBlank(message = "{university.course.code.missing}")
	@Size(max = 40)
	private String code = "";

	@NotBlank(message = "{university.name.missing}")
	@Size(max = 200)
	private String name = "";

	@NotNull(message = "{university.weeks.range}")
	@Range(min = 1, max = 52, message = "{university.weeks.range}")
	private @Nullable Integer weeksRequired;

	@NotNull(message = "{university.arena.missing}")
	private @Nullable Arena arena = Arena.GP_OFFICE;

	static CourseForm from(CourseDetails details) {
		CourseForm form = new CourseForm();
		form.version = details.version();
		form.code = details.course().code();
		form.name = details.course().name();
		form.weeksRequired = details.course().weeksRequired();
		form.arena = details.course().arena();
		return form;
	}

	CourseSettings toCommand() {
		return new CourseSettings(this.code, this.name, Objects.requireNonNull(this.weeksRequired),
				Objects.requireNonNull(this.arena));
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public String getCode() {
		return this.code;
	}

	public void setCode(String code) {
		this.code = code;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public @Nullable Integer getWeeksRequired() {
		return this.weeksRequired;
	}

	public void setWeeksRequired(@Nullable Integer weeksRequired) {
		this.weeksRequired = weeksRequired;
	}

	public @Nullable Arena getArena() {
		return this.arena;
	}

	public void setArena(@Nullable Arena arena) {
		this.arena = arena;
	}

}
