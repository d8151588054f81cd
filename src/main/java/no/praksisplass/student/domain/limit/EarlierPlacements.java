package no.praksisplass.student.domain.limit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.domain.access.OwnStudents;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where students of a coordinator's university have been, as the office has registered
 * it.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class EarlierPlacements {

	private final EarlierPlacementRepository earlier;

	private final OwnStudents students;

	private final Practices practices;

	EarlierPlacements(EarlierPlacementRepository earlier, OwnStudents students, Practices practices) {
		this.earlier = earlier;
		this.students = students;
		this.practices = practices;
	}

	/** The earlier placements of a student, the latest first. */
	public List<EarlierRow> of(StudentId id) {
		this.students.require(id);
		List<EarlierPlacement> found = this.earlier.findByStudentIdInOrderByStartsOnDesc(List.of(id.value()));
		Map<PracticeId, String> names = this.practices
			.findAll(found.stream().map(EarlierPlacement::practiceId).toList())
			.stream()
			.collect(Collectors.toMap(PracticeView::id, PracticeView::name));
		return found.stream()
			.map((been) -> new EarlierRow(been.id(), Objects.requireNonNull(names.get(been.practiceId())),
					been.dates()))
			.toList();
	}

	/**
	 * Adds an earlier placement.
	 * @throws RuleViolation if there is no such practice
	 */
	@Transactional
	public void add(StudentId id, PracticeId practice, DateRange dates) {
		this.students.require(id);
		if (this.practices.find(practice).isEmpty()) {
			throw RuleViolation.onField("practice", "student.conflict.unknown");
		}
		this.earlier.save(new EarlierPlacement(id, practice, dates));
	}

	/**
	 * Removes an earlier placement.
	 * @throws NotFoundException if the student has no such placement
	 */
	@Transactional
	public void remove(StudentId id, UUID placement) {
		this.students.require(id);
		this.earlier.delete(this.earlier.findByIdAndStudentId(placement, id.value())
			.orElseThrow(() -> new NotFoundException("earlier placement", placement)));
	}

}
