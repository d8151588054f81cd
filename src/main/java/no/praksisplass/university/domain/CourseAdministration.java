package no.praksisplass.university.domain;

import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.CourseSettings;
import no.praksisplass.university.Universities;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with courses. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class CourseAdministration {

	private final Universities creation;

	private final CourseRepository courses;

	private final UniversityRules rules;

	CourseAdministration(Universities creation, CourseRepository courses, UniversityRules rules) {
		this.creation = creation;
		this.courses = courses;
		this.rules = rules;
	}

	/**
	 * The course, for its form.
	 * @throws NotFoundException if the university has no such course
	 */
	public CourseDetails show(UniversityId university, CourseId id) {
		return CourseDetails.of(require(university, id));
	}

	/**
	 * Makes a course.
	 * @throws RuleViolation if the code is taken or the settings are wrong
	 */
	@Transactional
	public CourseId create(UniversityId university, CourseSettings settings) {
		return this.creation.create(university, settings).id();
	}

	/**
	 * Changes a course; periods that exist keep their weeks and arena.
	 * @throws RuleViolation if the code is taken or the settings are wrong
	 */
	@Transactional
	public void update(UniversityId university, CourseId id, long version, CourseSettings settings) {
		Course course = require(university, id);
		Versions.require(Course.class, id, course.version(), version);
		this.rules.requireFreeCourseCode(university, id, settings.code());
		course.change(settings);
	}

	/** Takes the course out of use; it can be taken into use again. */
	@Transactional
	public void deactivate(UniversityId university, CourseId id) {
		require(university, id).deactivate();
	}

	/** Takes the course into use again. */
	@Transactional
	public void activate(UniversityId university, CourseId id) {
		require(university, id).activate();
	}

	private Course require(UniversityId university, CourseId id) {
		return this.courses.findById(id.value())
			.filter((course) -> course.universityId().equals(university))
			.orElseThrow(() -> new NotFoundException("course", id));
	}

}
