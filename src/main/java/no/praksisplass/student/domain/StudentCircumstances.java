package no.praksisplass.student.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.BaseView;
import no.praksisplass.student.ConflictView;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.NewBase;
import no.praksisplass.student.NewStudent;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.StudentView;
import org.springframework.stereotype.Component;

/** Gathers all that decides where students can be placed, one query for each kind of fact. */
@Component
class StudentCircumstances {

	private final ConsiderationRepository considerations;

	private final ConflictRepository conflicts;

	private final EarlierPlacementRepository earlier;

	private final BasePositions positions;

	StudentCircumstances(ConsiderationRepository considerations, ConflictRepository conflicts,
			EarlierPlacementRepository earlier, BasePositions positions) {
		this.considerations = considerations;
		this.conflicts = conflicts;
		this.earlier = earlier;
		this.positions = positions;
	}

	List<RoundStudent> of(List<Student> students, List<StudentView> views) {
		List<UUID> ids = students.stream().map(Student::id).toList();
		Map<UUID, ConsiderationView> granted = this.considerations.findByStudentIdIn(ids)
			.stream()
			.collect(Collectors.toMap(SpecialConsideration::studentId, SpecialConsideration::view));
		Map<UUID, List<StudentConflict>> inConflict = this.conflicts.findByStudentIdIn(ids)
			.stream()
			.collect(Collectors.groupingBy(StudentConflict::studentId));
		Map<UUID, List<EarlierPlacement>> been = this.earlier.findByStudentIdInOrderByStartsOnDesc(ids)
			.stream()
			.collect(Collectors.groupingBy(EarlierPlacement::studentId));
		Function<NewBase, BaseView> positioned = this.positions
			.forAll(students.stream().flatMap((student) -> student.bases().stream()).toList());
		List<RoundStudent> all = new ArrayList<>(students.size());
		for (int i = 0; i < students.size(); i++) {
			UUID id = ids.get(i);
			List<BaseView> bases = students.get(i).bases().stream().map(positioned).toList();
			List<ConflictView> own = inConflict.getOrDefault(id, List.of())
				.stream()
				.map(StudentConflict::view)
				.toList();
			all.add(new RoundStudent(views.get(i), bases, Optional.ofNullable(granted.get(id)), own,
					been.getOrDefault(id, List.of())
						.stream()
						.map(EarlierPlacement::practiceId)
						.collect(Collectors.<PracticeId>toSet())));
		}
		return all;
	}

	void record(Collection<NewStudent> students) {
		for (NewStudent student : students) {
			student.consideration()
				.ifPresent((granted) -> this.considerations.save(new SpecialConsideration(student.id(), granted)));
			student.conflicts()
				.forEach((conflict) -> this.conflicts.save(new StudentConflict(student.id(), conflict)));
			student.earlierPlacements()
				.forEach((practice, dates) -> this.earlier
					.save(new EarlierPlacement(student.id(), practice, dates)));
		}
	}

}
