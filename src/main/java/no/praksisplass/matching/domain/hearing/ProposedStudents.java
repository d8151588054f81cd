package no.praksisplass.matching.domain.hearing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.matching.domain.decision.Decisions;
import no.praksisplass.matching.domain.decision.Decisions.Confirmed;
import no.praksisplass.matching.domain.hearing.Proposal.State;
import no.praksisplass.matching.domain.run.RunPlacementView;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.Students;
import no.praksisplass.university.CourseView;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityView;
import org.springframework.stereotype.Component;

/** Reads what a hearing proposes, in one query a kind. */
@Component
class ProposedStudents {

	private static final Comparator<Proposal> ORDER = Comparator
		.comparing((Proposal one) -> one.period().dates().from())
		.thenComparing(Proposal::studentName);

	private final ObjectionRepository objections;

	private final Decisions decisions;

	private final Students students;

	private final Periods periods;

	private final Universities universities;

	ProposedStudents(ObjectionRepository objections, Decisions decisions, Students students, Periods periods,
			Universities universities) {
		this.objections = objections;
		this.decisions = decisions;
		this.students = students;
		this.periods = periods;
		this.universities = universities;
	}

	/** The placements as proposals, by date and then by the students' names. */
	List<Proposal> read(Hearing hearing, List<RunPlacementView> placements) {
		Map<StudentId, StudentView> students = byId(
				this.students.findAll(placements.stream().map(RunPlacementView::studentId).toList()), StudentView::id);
		Map<PeriodId, PeriodView> periods = byId(
				this.periods.findAll(placements.stream().map(RunPlacementView::periodId).distinct().toList()),
				PeriodView::id);
		Map<CourseId, CourseView> courses = byId(
				this.universities.findCourses(periods.values().stream().map(PeriodView::courseId).distinct().toList()),
				CourseView::id);
		Map<UniversityId, UniversityView> universities = byId(this.universities.findAll(), UniversityView::id);
		Set<StudentId> objected = this.objections.findByHearingIdOrderByGivenAt(hearing.id())
			.stream()
			.map(Objection::student)
			.collect(Collectors.toSet());
		Set<Confirmed> confirmed = this.decisions.confirmed(periods.keySet());
		return placements.stream().map((placement) -> {
			StudentView student = known(students, placement.studentId());
			PeriodView period = known(periods, placement.periodId());
			return new Proposal(hearing.id(), student.id(), student.name(),
					known(universities, period.universityId()).name(), known(courses, period.courseId()).name(), period,
					hearing.end(), objected.contains(student.id()) ? State.OBJECTED : state(placement, confirmed));
		}).sorted(ORDER).toList();
	}

	private static State state(RunPlacementView placement, Set<Confirmed> confirmed) {
		if (!placement.maybe()) {
			return State.PROPOSED;
		}
		return confirmed.contains(new Confirmed(placement.seat(), placement.studentId())) ? State.CONFIRMED
				: State.UNCONFIRMED;
	}

	private static <K, V> V known(Map<K, V> values, K id) {
		return Objects.requireNonNull(values.get(id));
	}

	private static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id) {
		return values.stream().collect(Collectors.toMap(id, Function.identity()));
	}

}
