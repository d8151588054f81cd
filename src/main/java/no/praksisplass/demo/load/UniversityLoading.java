package no.praksisplass.demo.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import no.praksisplass.demo.source.Semester;
import no.praksisplass.round.AllocationCriterion;
import no.praksisplass.round.AllocationRule;
import no.praksisplass.round.FairnessRule;
import no.praksisplass.round.RoundSettings;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.CampusSettings;
import no.praksisplass.university.CampusView;
import no.praksisplass.university.CourseSettings;
import no.praksisplass.university.CourseView;
import no.praksisplass.university.PeriodSettings;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversitySettings;
import no.praksisplass.university.UniversityView;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads universities with their campuses, course, periods and round. */
@Component
@Profile("demo")
class UniversityLoading {

	static final int FEWEST_WISHES = 5;

	private static final int MOST_WISHES = 10;

	private final Universities universities;

	private final Periods periods;

	private final Rounds rounds;

	UniversityLoading(Universities universities, Periods periods, Rounds rounds) {
		this.universities = universities;
		this.periods = periods;
		this.rounds = rounds;
	}

	boolean isDatabaseEmpty() {
		return this.universities.findAll().isEmpty();
	}

	/** Loads a university whose wishes are open and whose supervisors are being asked. */
	UniversityData load(UniversityPlan plan, Semester semester) {
		UniversityView university = this.universities
			.create(new UniversitySettings(plan.code(), plan.name(), plan.supervisorLabel()));
		List<CampusView> campuses = plan.campuses()
			.stream()
			.map((campus) -> this.universities.create(university.id(),
					new CampusSettings(campus.name(), campus.municipality())))
			.toList();
		CourseView course = this.universities.create(university.id(),
				new CourseSettings("ALLMED", "Allmennmedisin med utplassering", plan.weeks(), Arena.GP_OFFICE));
		DateRange ended = semester.past(plan.weeks());
		PeriodView past = period(plan, course, ended, plan.periods().get(0).wanted(), ended.from().minusWeeks(8));
		List<PeriodView> coming = plan.periods()
			.stream()
			.map((period) -> period(plan, course, semester.weeks(period.firstWeek(), plan.weeks()), period.wanted(),
					semester.today().plusDays(6)))
			.toList();
		return new UniversityData(plan, university, campuses, course, past, coming,
				round(university.id(), semester, coming));
	}

	private PeriodView period(UniversityPlan plan, CourseView course, DateRange dates, int wanted, LocalDate deadline) {
		return this.periods.create(course.universityId(), new PeriodSettings(course.id(), Semester.nameOf(dates), dates,
				plan.weeks(), course.arena(), wanted, at(deadline, 23, 59)));
	}

	private RoundView round(UniversityId university, Semester semester, List<PeriodView> coming) {
		LocalDate today = semester.today();
		return this.rounds.create(university,
				new RoundSettings("Allmennmedisin " + semester.name(), at(today.minusDays(9), 8, 0),
						at(today.plusDays(12), 14, 0), at(today.plusDays(26), 10, 0), FEWEST_WISHES, MOST_WISHES,
						AllocationRule.OPTIMAL, true, FairnessRule.TOTAL, AllocationCriterion.DEFAULT_ORDER, false,
						null,
						coming.stream().map(PeriodView::id).collect(Collectors.toCollection(LinkedHashSet::new))));
	}

	private static Instant at(LocalDate day, int hour, int minute) {
		return day.atTime(LocalTime.of(hour, minute)).atZone(TimeConfiguration.NORWAY).toInstant();
	}

}
