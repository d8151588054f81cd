package no.praksisplass.placement.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.practice.Clash;
import no.praksisplass.practice.Said;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.ConflictView;
import no.praksisplass.student.Students;
import org.springframework.stereotype.Component;

/**
 * Finds students who have a published place with one of two that are to be merged, and
 * cannot be placed with the other.
 */
@Component
public class BarredPlacements {

	private final PlacementRepository placements;

	private final Students students;

	private final Clock clock;

	BarredPlacements(PlacementRepository placements, Students students, Clock clock) {
		this.placements = placements;
		this.students = students;
		this.clock = clock;
	}

	/** The clash of two practices, if there is one at these universities. */
	public List<Clash> practices(PracticeId one, PracticeId other, Set<UniversityId> of) {
		List<Placement> published = new ArrayList<>();
		List.of(one, other)
			.forEach((practice) -> published.addAll(this.placements.findByPracticeIdAndStatusAndEndsOnGreaterThanEqual(
					practice.value(), PlacementStatus.PUBLISHED, today())));
		return clash(published, of,
				(placement, conflict) -> conflict.practiceId() != null
						&& Set.of(one, other).contains(conflict.practiceId())
						&& !conflict.practiceId().equals(placement.practiceId()));
	}

	/** The clash of two supervisors, if there is one at these universities. */
	public List<Clash> supervisors(SupervisorId one, SupervisorId other, Set<UniversityId> of) {
		List<Placement> published = new ArrayList<>();
		List.of(one, other)
			.forEach((supervisor) -> published
				.addAll(this.placements.findBySupervisorIdAndStatusAndEndsOnGreaterThanEqual(supervisor.value(),
						PlacementStatus.PUBLISHED, today())));
		return clash(published, of,
				(placement, conflict) -> conflict.supervisorId() != null
						&& Set.of(one, other).contains(conflict.supervisorId())
						&& !conflict.supervisorId().equals(placement.supervisorId()));
	}

	private List<Clash> clash(List<Placement> published, Set<UniversityId> of,
			BiPredicate<PlacementView, ConflictView> barred) {
		List<PlacementView> own = published.stream()
			.map(Placement::view)
			.filter((placement) -> of.contains(placement.universityId()))
			.toList();
		Map<StudentId, List<ConflictView>> conflicts = this.students
			.conflicts(own.stream().map(PlacementView::studentId).distinct().toList());
		Predicate<PlacementView> isBarred = (placement) -> conflicts.getOrDefault(placement.studentId(), List.of())
			.stream()
			.anyMatch((conflict) -> barred.test(placement, conflict));
		long count = own.stream().filter(isBarred).map(PlacementView::studentId).distinct().count();
		return (count == 0) ? List.of() : List.of(Clash.refused("barred", Said.of("placement.merge.barred", count)));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY);
	}

}
