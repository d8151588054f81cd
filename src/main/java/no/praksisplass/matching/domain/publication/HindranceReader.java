package no.praksisplass.matching.domain.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.matching.domain.decision.Decisions;
import no.praksisplass.matching.domain.decision.Decisions.Confirmed;
import no.praksisplass.matching.domain.hearing.Hearings;
import no.praksisplass.matching.domain.publication.PublicationCheck.Barred;
import no.praksisplass.matching.domain.publication.PublicationCheck.Unconfirmed;
import no.praksisplass.matching.domain.run.RunPlacementView;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.ConflictView;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.Students;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.stereotype.Component;

/** Finds what stands in the way of publishing, in one query a kind. */
@Component
class HindranceReader {

	private final Decisions decisions;

	private final Hearings hearings;

	private final Students students;

	private final Supervisors supervisors;

	private final Periods periods;

	HindranceReader(Decisions decisions, Hearings hearings, Students students, Supervisors supervisors,
			Periods periods) {
		this.decisions = decisions;
		this.hearings = hearings;
		this.students = students;
		this.supervisors = supervisors;
		this.periods = periods;
	}

	/** What stands in the way of a round's placements. */
	Hindrances of(RoundView round, List<RunPlacementView> placements) {
		Map<SupervisorId, SupervisorView> named = this.supervisors
			.findAll(placements.stream().map(RunPlacementView::supervisorId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(SupervisorView::id, Function.identity()));
		Map<PeriodId, String> periodNames = this.periods.findAll(round.periods())
			.stream()
			.collect(Collectors.toMap(PeriodView::id, PeriodView::name));
		List<RunPlacementView> unconfirmed = unconfirmed(round, placements);
		List<RunPlacementView> barred = barred(placements);
		Map<StudentId, String> students = this.students
			.findAll(Stream.concat(unconfirmed.stream(), barred.stream()).map(RunPlacementView::studentId).toList())
			.stream()
			.collect(Collectors.toMap(StudentView::id, StudentView::name));
		return new Hindrances(
				unconfirmed.stream()
					.map((one) -> new Unconfirmed(one.studentId(), students.getOrDefault(one.studentId(), ""),
							one.seat(), Objects.requireNonNull(named.get(one.supervisorId())).name(),
							periodNames.getOrDefault(one.periodId(), "")))
					.toList(),
				RoundLimitPolicy.surpluses(placements, named, periodNames),
				barred.stream()
					.map((one) -> new Barred(one.studentId(), students.getOrDefault(one.studentId(), ""),
							Objects.requireNonNull(named.get(one.supervisorId())).name()))
					.toList(),
				this.hearings.openUntil(round.id()));
	}

	private List<RunPlacementView> unconfirmed(RoundView round, List<RunPlacementView> placements) {
		Set<Confirmed> confirmed = this.decisions.confirmed(round.periods());
		return placements.stream()
			.filter(RunPlacementView::maybe)
			.filter((placement) -> !confirmed.contains(new Confirmed(placement.seat(), placement.studentId())))
			.toList();
	}

	/** Placements against which somebody has objected since the run was made. */
	private List<RunPlacementView> barred(List<RunPlacementView> placements) {
		Map<StudentId, List<ConflictView>> conflicts = this.students
			.conflicts(placements.stream().map(RunPlacementView::studentId).toList());
		return placements.stream()
			.filter((placement) -> conflicts.getOrDefault(placement.studentId(), List.of())
				.stream()
				.anyMatch((conflict) -> conflict.concerns(placement.supervisorId(), placement.practiceId())))
			.toList();
	}

}
