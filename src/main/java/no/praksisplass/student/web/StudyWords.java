package no.praksisplass.student.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import no.praksisplass.shared.CampusId;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.CampusView;
import no.praksisplass.university.CourseView;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;

/** Finds the campus, course and periods that a row of a file means. */
final class StudyWords {

	/** Between the names of periods. */
	private static final String BETWEEN = " | ";

	private static final Pattern TERM = Pattern.compile("(?:([0-9]{4})\\s*([VH])\\p{L}*|([VH])\\p{L}*\\s*([0-9]{4}))",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final int JULY = 7;

	private final List<CampusView> campuses;

	private final List<CourseView> courses;

	private final List<PeriodView> periods;

	StudyWords(UniversityId university, Universities universities, Periods periods) {
		this.campuses = universities.campuses(university);
		this.courses = universities.courses(university);
		this.periods = periods.ofUniversity(university);
	}

	CampusId campus(String name) {
		return this.campuses.stream()
			.filter((campus) -> plain(campus.name()).equals(plain(name)))
			.map(CampusView::id)
			.findFirst()
			.orElseThrow(() -> RuleViolation.onField("campusId", "exchange.problem.unknown-campus", name));
	}

	CourseId course(String code) {
		return this.courses.stream()
			.filter((course) -> plain(course.code()).equals(plain(code)))
			.map(CourseView::id)
			.findFirst()
			.orElseThrow(() -> RuleViolation.onField("courseId", "exchange.problem.unknown-course", code));
	}

	/** The periods of these names, of the course. */
	Set<PeriodId> periods(CourseId course, String names) {
		Set<PeriodId> found = new HashSet<>();
		for (String name : names.split("\\|", -1)) {
			if (!name.isBlank()) {
				found.add(this.periods.stream()
					.filter((period) -> period.courseId().equals(course) && plain(period.name()).equals(plain(name)))
					.map(PeriodView::id)
					.findFirst()
					.orElseThrow(
							() -> RuleViolation.onField("periods", "exchange.problem.unknown-period", name.strip())));
			}
		}
		return found;
	}

	/**
	 * The periods of the course that begin in a term such as {@code 2027 VÅR}, beside
	 * those that the student has; who has one of the term's already keeps those chosen.
	 */
	Set<PeriodId> inTerm(CourseId course, String term, Set<PeriodId> had) {
		Matcher matcher = TERM.matcher(term.strip());
		if (!matcher.matches()) {
			throw RuleViolation.onField("term", "exchange.problem.term", term);
		}
		int year = Integer.parseInt((matcher.group(1) != null) ? matcher.group(1) : matcher.group(4));
		String half = (matcher.group(2) != null) ? matcher.group(2) : matcher.group(3);
		Set<PeriodId> ofTerm = this.periods.stream()
			.filter((period) -> period.courseId().equals(course))
			.filter((period) -> isIn(period.dates().from(), year, half.equalsIgnoreCase("V")))
			.map(PeriodView::id)
			.collect(Collectors.toSet());
		Set<PeriodId> all = new HashSet<>(had);
		if (ofTerm.stream().noneMatch(had::contains)) {
			all.addAll(ofTerm);
		}
		return all;
	}

	String campus(CampusId id) {
		return this.campuses.stream()
			.filter((campus) -> campus.id().equals(id))
			.map(CampusView::name)
			.findFirst()
			.orElse("");
	}

	String course(CourseId id) {
		return this.courses.stream()
			.filter((course) -> course.id().equals(id))
			.map(CourseView::code)
			.findFirst()
			.orElse("");
	}

	/** The names of the periods, the first to begin first. */
	String periods(Set<PeriodId> ids) {
		return this.periods.stream()
			.filter((period) -> ids.contains(period.id()))
			.sorted(Comparator.comparing((PeriodView period) -> period.dates().from()).thenComparing(PeriodView::name))
			.map(PeriodView::name)
			.collect(Collectors.joining(BETWEEN));
	}

	private static boolean isIn(LocalDate day, int year, boolean spring) {
		return day.getYear() == year && (day.getMonthValue() <= JULY) == spring;
	}

	private static String plain(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}

}
