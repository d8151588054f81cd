package no.praksisplass.student.domain.limit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.ConflictView;
import no.praksisplass.student.domain.access.OwnStudents;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where students of a coordinator's university cannot be placed. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class Conflicts {

	private final ConflictRepository conflicts;

	private final OwnStudents students;

	private final Supervisors supervisors;

	private final Practices practices;

	Conflicts(ConflictRepository conflicts, OwnStudents students, Supervisors supervisors, Practices practices) {
		this.conflicts = conflicts;
		this.students = students;
		this.supervisors = supervisors;
		this.practices = practices;
	}

	/** The conflicts of a student, by name. */
	public List<ConflictRow> of(StudentId id) {
		this.students.require(id);
		List<StudentConflict> found = this.conflicts.findByStudentIdIn(List.of(id.value()));
		Map<SupervisorId, String> supervisorNames = this.supervisors
			.findAll(found.stream().map((c) -> c.view().supervisorId()).filter(Objects::nonNull).toList())
			.stream()
			.collect(Collectors.toMap(SupervisorView::id, SupervisorView::name));
		Map<PracticeId, String> practiceNames = this.practices
			.findAll(found.stream().map((c) -> c.view().practiceId()).filter(Objects::nonNull).toList())
			.stream()
			.collect(Collectors.toMap(PracticeView::id, PracticeView::name));
		return found.stream().map((conflict) -> row(conflict, supervisorNames, practiceNames)).toList();
	}

	/**
	 * Adds a conflict.
	 * @throws RuleViolation if the student has it already
	 * @throws NotFoundException if there is no such supervisor or practice
	 */
	@Transactional
	public void add(StudentId id, ConflictView conflict) {
		this.students.require(id);
		requireTarget(conflict);
		boolean known = this.conflicts.findByStudentIdIn(List.of(id.value()))
			.stream()
			.map(StudentConflict::view)
			.anyMatch((present) -> Objects.equals(present.supervisorId(), conflict.supervisorId())
					&& Objects.equals(present.practiceId(), conflict.practiceId()));
		if (known) {
			throw RuleViolation.onField("target", "student.conflict.known");
		}
		this.conflicts.save(new StudentConflict(id, conflict));
	}

	/**
	 * Removes a conflict.
	 * @throws NotFoundException if the student has no such conflict
	 */
	@Transactional
	public void remove(StudentId id, UUID conflict) {
		this.students.require(id);
		this.conflicts.delete(this.conflicts.findByIdAndStudentId(conflict, id.value())
			.orElseThrow(() -> new NotFoundException("conflict", conflict)));
	}

	private void requireTarget(ConflictView conflict) {
		SupervisorId supervisor = conflict.supervisorId();
		PracticeId practice = conflict.practiceId();
		if ((supervisor != null && this.supervisors.find(supervisor).isEmpty())
				|| (practice != null && this.practices.find(practice).isEmpty())) {
			throw RuleViolation.onField("target", "student.conflict.unknown");
		}
	}

	private static ConflictRow row(StudentConflict conflict, Map<SupervisorId, String> supervisors,
			Map<PracticeId, String> practices) {
		ConflictView view = conflict.view();
		SupervisorId supervisor = view.supervisorId();
		String name = (supervisor != null) ? supervisors.get(supervisor) : practices.get(view.practiceId());
		return new ConflictRow(conflict.id(), supervisor != null, Objects.requireNonNull(name), view.kind());
	}

}
