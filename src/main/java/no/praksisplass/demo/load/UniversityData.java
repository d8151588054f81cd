package no.praksisplass.demo.load;

import java.util.List;

import no.praksisplass.round.RoundView;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.CampusView;
import no.praksisplass.university.CourseView;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.UniversityView;

/**
 * A university as it has been loaded.
 *
 * @param plan what was planned
 * @param university the university
 * @param campuses its campuses, in the plan's order
 * @param course its course
 * @param past the period that has just ended
 * @param periods the coming periods, in their order
 * @param round the round of the coming periods
 */
record UniversityData(UniversityPlan plan, UniversityView university, List<CampusView> campuses, CourseView course,
		PeriodView past, List<PeriodView> periods, RoundView round) {

	UniversityId id() {
		return this.university.id();
	}

}
