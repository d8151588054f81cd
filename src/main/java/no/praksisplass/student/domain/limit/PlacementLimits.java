package no.praksisplass.student.domain.limit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.ConflictKind;
import no.praksisplass.student.ConflictView;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.NewStudent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What keeps students from some places, three queries however many students there are.
 */
@Component
public class PlacementLimits {

	private final ConsiderationRepository considerations;

	private final ConflictRepository conflicts;

	private final EarlierPlacementRepository earlier;

	PlacementLimits(ConsiderationRepository considerations, ConflictRepository conflicts,
			EarlierPlacementRepository earlier) {
		this.considerations = considerations;
		this.conflicts = conflicts;
		this.earlier = earlier;
	}

	/** The limits of each of the students, by the student's id. */
	public Map<UUID, Limits> of(Collection<UUID> students) {
		Map<UUID, ConsiderationView> granted = this.considerations.findByStudentIdIn(students)
			.stream()
			.collect(Collectors.toMap(SpecialConsideration::studentId, SpecialConsideration::view));
		Map<UUID, List<StudentConflict>> inConflict = this.conflicts.findByStudentIdIn(students)
			.stream()
			.collect(Collectors.groupingBy(StudentConflict::studentId));
		Map<UUID, List<EarlierPlacement>> been = this.earlier.findByStudentIdInOrderByStartsOnDesc(students)
			.stream()
			.collect(Collectors.groupingBy(EarlierPlacement::studentId));
		return Set.copyOf(students)
			.stream()
			.collect(Collectors.toMap(Function.identity(), (id) -> limits(granted.get(id),
					inConflict.getOrDefault(id, List.of()), been.getOrDefault(id, List.of()))));
	}

	/** Stores the limits of new students. */
	public void record(Collection<NewStudent> students) {
		for (NewStudent student : students) {
			StudentId id = student.id();
			student.consideration()
				.ifPresent((granted) -> this.considerations.save(new SpecialConsideration(id, granted)));
			student.conflicts().forEach((conflict) -> this.conflicts.save(new StudentConflict(id, conflict)));
			student.earlierPlacements()
				.forEach((practice, dates) -> this.earlier.save(new EarlierPlacement(id, practice, dates)));
		}
	}

	/** The conflicts of the students who have any. */
	public Map<StudentId, List<ConflictView>> conflicts(Collection<StudentId> students) {
		return this.conflicts.findByStudentIdIn(students.stream().map(StudentId::value).toList())
			.stream()
			.collect(Collectors.groupingBy((conflict) -> new StudentId(conflict.studentId()),
					Collectors.mapping(StudentConflict::view, Collectors.toList())));
	}

	/** Adds the conflict, unless the student has one with the supervisor. */
	public void keepApart(StudentId student, SupervisorId supervisor, ConflictKind why) {
		boolean known = this.conflicts.findByStudentIdIn(List.of(student.value()))
			.stream()
			.anyMatch((conflict) -> supervisor.equals(conflict.view().supervisorId()));
		if (!known) {
			this.conflicts.save(new StudentConflict(student, new ConflictView(supervisor, null, why)));
		}
	}

	private static Limits limits(@Nullable ConsiderationView granted, List<StudentConflict> conflicts,
			List<EarlierPlacement> been) {
		return new Limits(Optional.ofNullable(granted), conflicts.stream().map(StudentConflict::view).toList(),
				been.stream().map(EarlierPlacement::practiceId).collect(Collectors.toSet()));
	}

}
