package no.praksisplass.student.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.shared.CampusId;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.NewBase;
import no.praksisplass.university.CampusView;
import no.praksisplass.university.CourseView;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold for a student among the university's others. */
@Component
class StudentRules {

	private final StudentRepository students;

	private final Universities universities;

	private final Periods periods;

	private final Municipalities municipalities;

	StudentRules(StudentRepository students, Universities universities, Periods periods,
			Municipalities municipalities) {
		this.students = students;
		this.universities = universities;
		this.periods = periods;
		this.municipalities = municipalities;
	}

	/**
	 * Refuses settings that name another university's things, or a number that another
	 * student has.
	 */
	void check(UniversityId university, StudentSettings settings, List<NewBase> bases, Optional<StudentId> self) {
		check(ground(university), settings);
		refuseUnless(numberFree(university, settings.studentNumber(), self), "studentNumber", "student.number.taken");
		checkBases(bases);
	}

	/** What a student of the university can be given, read once for many. */
	Ground ground(UniversityId university) {
		Set<CampusId> campuses = this.universities.campuses(university)
			.stream()
			.map(CampusView::id)
			.collect(Collectors.toSet());
		Set<CourseId> courses = this.universities.courses(university)
			.stream()
			.map(CourseView::id)
			.collect(Collectors.toSet());
		Map<CourseId, Set<PeriodId>> own = this.periods.ofUniversity(university)
			.stream()
			.collect(Collectors.groupingBy(PeriodView::courseId,
					Collectors.mapping(PeriodView::id, Collectors.toSet())));
		return new Ground(campuses, courses, own);
	}

	/** Refuses settings that name another university's things. */
	void check(Ground ground, StudentSettings settings) {
		refuseUnless(ground.campuses().contains(settings.campusId()), "campusId", "student.campus.unknown");
		refuseUnless(ground.courses().contains(settings.courseId()), "courseId", "student.course.unknown");
		refuseUnless(ground.periods().getOrDefault(settings.courseId(), Set.of()).containsAll(settings.periods()),
				"periods", "student.periods.otherCourse");
	}

	/** Refuses bases in municipalities that do not exist. */
	void checkBases(List<NewBase> bases) {
		bases.forEach((base) -> refuseUnless(this.municipalities.find(base.municipalityNumber()).isPresent(), null,
				"student.base.unknownMunicipality"));
	}

	private boolean numberFree(UniversityId university, String number, Optional<StudentId> self) {
		return this.students.findByUniversityIdAndStudentNumber(university.value(), number)
			.map((student) -> new StudentId(student.id()))
			.filter((holder) -> !self.filter(holder::equals).isPresent())
			.isEmpty();
	}

	private static void refuseUnless(boolean kept, @Nullable String field, String key) {
		if (!kept) {
			throw (field != null) ? RuleViolation.onField(field, key) : RuleViolation.of(key);
		}
	}

	/**
	 * What a student of a university can be given.
	 *
	 * @param campuses its campuses
	 * @param courses its courses
	 * @param periods the periods of each course
	 */
	record Ground(Set<CampusId> campuses, Set<CourseId> courses, Map<CourseId, Set<PeriodId>> periods) {
	}

}
