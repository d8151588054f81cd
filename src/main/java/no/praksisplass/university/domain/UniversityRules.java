package no.praksisplass.university.domain;

import java.util.UUID;

import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.TypedId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.PeriodSettings;
import org.springframework.stereotype.Component;

/** Rules that take more than one object to check. Each holds also in the database. */
@Component
public class UniversityRules {

	private final UniversityRepository universities;

	private final CampusRepository campuses;

	private final CourseRepository courses;

	private final PeriodRepository periods;

	UniversityRules(UniversityRepository universities, CampusRepository campuses, CourseRepository courses,
			PeriodRepository periods) {
		this.universities = universities;
		this.campuses = campuses;
		this.courses = courses;
		this.periods = periods;
	}

	/** The code belongs to no other university. */
	public void requireFreeCode(TypedId self, String code) {
		this.universities.findByCode(code).filter((other) -> !other.id().equals(self)).ifPresent((other) -> {
			throw RuleViolation.onField("code", "university.code.taken", code);
		});
	}

	/** No other campus of the university has the name. */
	public void requireFreeCampusName(UniversityId university, TypedId self, String name) {
		this.campuses.findByUniversityIdAndName(university.value(), name.strip())
			.filter((other) -> !other.id().equals(self))
			.ifPresent((other) -> {
				throw RuleViolation.onField("name", "university.campus.name.taken", name.strip());
			});
	}

	/** No other course of the university has the code. */
	public void requireFreeCourseCode(UniversityId university, TypedId self, String code) {
		this.courses.findByUniversityIdAndCode(university.value(), code.strip())
			.filter((other) -> !other.id().equals(self))
			.ifPresent((other) -> {
				throw RuleViolation.onField("code", "university.course.code.taken", code.strip());
			});
	}

	/** The period's course is the university's and no other period has its name. */
	public void requireFitting(UniversityId university, TypedId self, PeriodSettings settings) {
		UUID courseId = settings.courseId().value();
		if (this.courses.findById(courseId).filter((course) -> course.universityId().equals(university)).isEmpty()) {
			throw RuleViolation.onField("courseId", "university.period.course.unknown");
		}
		String name = settings.name().strip();
		this.periods.findByUniversityIdAndName(university.value(), name)
			.filter((other) -> !other.id().equals(self))
			.ifPresent((other) -> {
				throw RuleViolation.onField("name", "university.period.name.taken", name);
			});
	}

}
