package no.praksisplass.university.domain;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.CourseSettings;
import no.praksisplass.university.CourseView;
import org.jspecify.annotations.Nullable;

/** A course with practice. A course in use is never deleted, only taken out of use. */
@Entity
public class Course {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID universityId;

	private String code;

	private String name;

	private int weeksRequired;

	@Enumerated(EnumType.STRING)
	private Arena arena;

	private boolean active;

	@SuppressWarnings("NullAway.Init")
	protected Course() {
	}

	@SuppressWarnings("NullAway.Init")
	public Course(CourseId id, UniversityId universityId, CourseSettings settings) {
		this.id = id.value();
		this.universityId = universityId.value();
		this.active = true;
		change(settings);
	}

	/**
	 * Takes over new settings.
	 * @throws RuleViolation if a text is missing or the weeks are not 1 to 52
	 */
	public final void change(CourseSettings settings) {
		if (settings.weeksRequired() < 1 || settings.weeksRequired() > 52) {
			throw RuleViolation.onField("weeksRequired", "university.weeks.range");
		}
		this.code = Texts.required("code", settings.code());
		this.name = Texts.required("name", settings.name());
		this.weeksRequired = settings.weeksRequired();
		this.arena = settings.arena();
	}

	/** New periods can no longer be made for the course; those that exist stay. */
	public void deactivate() {
		this.active = false;
	}

	/** Periods can be made for the course again. */
	public void activate() {
		this.active = true;
	}

	public CourseId id() {
		return new CourseId(this.id);
	}

	public @Nullable Long version() {
		return this.version;
	}

	public UniversityId universityId() {
		return new UniversityId(this.universityId);
	}

	public boolean isActive() {
		return this.active;
	}

	public CourseView view() {
		return new CourseView(id(), universityId(), this.code, this.name, this.weeksRequired, this.arena);
	}

}
