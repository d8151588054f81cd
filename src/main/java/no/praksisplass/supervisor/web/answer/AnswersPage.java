package no.praksisplass.supervisor.web.answer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import no.praksisplass.shared.DateRange;
import no.praksisplass.supervisor.domain.answer.OwnCourse;
import no.praksisplass.supervisor.domain.answer.PeriodAnswer;

/**
 * The supervisor's one screen: each course's periods with their places in the form.
 *
 * @param courses in the order of their first period
 * @param missing how many open periods of courses that look for places where she is have
 * no answer that counts
 */
record AnswersPage(List<Section> courses, long missing) {

	static AnswersPage of(List<OwnCourse> courses, AnswersForm form) {
		List<Section> sections = courses.stream()
			.map((course) -> new Section(course, form.indexOf(course.course().id()),
					course.periods().stream().map((shown) -> card(shown, form)).toList()))
			.toList();
		long missing = courses.stream()
			.filter(OwnCourse::asking)
			.flatMap((course) -> course.periods().stream())
			.filter(PeriodAnswer::open)
			.filter((shown) -> !shown.answered())
			.count();
		return new AnswersPage(sections, missing);
	}

	/** The courses that look for places where she is. */
	public List<Section> asking() {
		return this.courses.stream().filter((section) -> section.course().asking()).toList();
	}

	/** The courses that do not. */
	public List<Section> others() {
		return this.courses.stream().filter((section) -> !section.course().asking()).toList();
	}

	static Card card(PeriodAnswer shown, AnswersForm form) {
		return new Card(shown, form.indexOf(shown.period().id()), mondays(shown.period().dates()));
	}

	/** The Mondays of the weeks in which the period has a day. */
	static List<LocalDate> mondays(DateRange dates) {
		return dates.from()
			.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
			.datesUntil(dates.to().plusDays(1), Period.ofWeeks(1))
			.toList();
	}

	/** A course with its place in the form. */
	public record Section(OwnCourse course, int index, List<Card> cards) {
	}

	/** A period with its place in the form and the weeks it has. */
	public record Card(PeriodAnswer shown, int index, List<LocalDate> mondays) {
	}

}
