package no.praksisplass.university;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import no.praksisplass.shared.CampusId;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.domain.Campus;
import no.praksisplass.university.domain.CampusRepository;
import no.praksisplass.university.domain.Course;
import no.praksisplass.university.domain.CourseRepository;
import no.praksisplass.university.domain.University;
import no.praksisplass.university.domain.UniversityRepository;
import no.praksisplass.university.domain.UniversityRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Universities, campuses and courses, for the services of other features. It asks for no
 * role: what a page shows or changes goes through a service that does.
 */
@Service
@Transactional(readOnly = true)
public class Universities {

	private final UniversityRepository universities;

	private final CampusRepository campuses;

	private final CourseRepository courses;

	private final UniversityRules rules;

	Universities(UniversityRepository universities, CampusRepository campuses, CourseRepository courses,
			UniversityRules rules) {
		this.universities = universities;
		this.campuses = campuses;
		this.courses = courses;
		this.rules = rules;
	}

	public Optional<UniversityView> find(UniversityId id) {
		return this.universities.findById(id.value()).map(University::view);
	}

	/** All universities by name. */
	public List<UniversityView> findAll() {
		return views(this.universities.findAllByOrderByName(), University::view);
	}

	/** The university's campuses by name. */
	public List<CampusView> campuses(UniversityId university) {
		return views(this.campuses.findByUniversityIdOrderByName(university.value()), Campus::view);
	}

	public Optional<CampusView> findCampus(CampusId id) {
		return this.campuses.findById(id.value()).map(Campus::view);
	}

	/** All the university's courses by code, those taken out of use too. */
	public List<CourseView> courses(UniversityId university) {
		return views(this.courses.findByUniversityIdOrderByCode(university.value()), Course::view);
	}

	/** The university's courses in use by code: what a form offers. */
	public List<CourseView> activeCourses(UniversityId university) {
		return views(this.courses.findByUniversityIdAndActiveTrueOrderByCode(university.value()), Course::view);
	}

	/** Those of the courses that exist. */
	public List<CourseView> findCourses(Collection<CourseId> ids) {
		return views(this.courses.findByIdIn(ids.stream().map(CourseId::value).toList()), Course::view);
	}

	public Optional<CourseView> findCourse(CourseId id) {
		return this.courses.findById(id.value()).map(Course::view);
	}

	/**
	 * Makes a university.
	 * @throws RuleViolation if the code is taken or the settings are wrong
	 */
	@Transactional
	public UniversityView create(UniversitySettings settings) {
		UniversityId id = UniversityId.random();
		this.rules.requireFreeCode(id, settings.code());
		return this.universities.save(new University(id, settings)).view();
	}

	/**
	 * Makes a campus. The municipality must exist.
	 * @throws RuleViolation if the name is taken at the university or missing
	 */
	@Transactional
	public CampusView create(UniversityId university, CampusSettings settings) {
		requireUniversity(university);
		CampusId id = CampusId.random();
		this.rules.requireFreeCampusName(university, id, settings.name());
		return this.campuses.save(new Campus(id, university, settings)).view();
	}

	/**
	 * Makes a course.
	 * @throws RuleViolation if the code is taken at the university or the settings are
	 * wrong
	 */
	@Transactional
	public CourseView create(UniversityId university, CourseSettings settings) {
		requireUniversity(university);
		CourseId id = CourseId.random();
		this.rules.requireFreeCourseCode(university, id, settings.code());
		return this.courses.save(new Course(id, university, settings)).view();
	}

	private void requireUniversity(UniversityId id) {
		if (this.universities.findById(id.value()).isEmpty()) {
			throw new NotFoundException("university", id);
		}
	}

	private static <E, V> List<V> views(List<E> entities, Function<E, V> view) {
		return entities.stream().map(view).toList();
	}

}
