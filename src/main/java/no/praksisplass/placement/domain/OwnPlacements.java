package no.praksisplass.placement.domain;

import java.util.List;

import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.student.Students;
import no.praksisplass.supervisor.Supervisors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The placements of the one who is signed in: a student's own, and a supervisor's
 * students.
 */
@Service
@Transactional(readOnly = true)
public class OwnPlacements {

	private final Placements placements;

	private final Students students;

	private final Supervisors supervisors;

	private final DetailReader details;

	private final CurrentUser currentUser;

	OwnPlacements(Placements placements, Students students, Supervisors supervisors, DetailReader details,
			CurrentUser currentUser) {
		this.placements = placements;
		this.students = students;
		this.supervisors = supervisors;
		this.details = details;
		this.currentUser = currentUser;
	}

	/** The student's placements in force, by date. */
	@PreAuthorize("hasRole('STUDENT')")
	public List<PlacementDetails> asStudent() {
		return this.details.read(inForceAsStudent());
	}

	/** The same without what they name. */
	@PreAuthorize("hasRole('STUDENT')")
	public List<PlacementView> inForceAsStudent() {
		return this.students.ofPerson(me())
			.stream()
			.flatMap((student) -> this.placements.ofStudent(student.id()).stream())
			.filter((placement) -> placement.status() == PlacementStatus.PUBLISHED)
			.sorted((one, other) -> one.dates().from().compareTo(other.dates().from()))
			.toList();
	}

	/**
	 * One of the student's placements in force.
	 * @throws NotFoundException if it is not the student's own
	 */
	@PreAuthorize("hasRole('STUDENT')")
	public PlacementDetails asStudent(PlacementId id) {
		return asStudent().stream()
			.filter((own) -> own.placement().id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("placement", id));
	}

	/** The students who come to the supervisor, by date. */
	@PreAuthorize("hasRole('SUPERVISOR')")
	public List<PlacementDetails> asSupervisor() {
		List<PlacementView> mine = this.supervisors.ofPerson(me())
			.map((supervisor) -> this.placements.ofSupervisor(supervisor.id()))
			.orElse(List.of());
		return this.details.read(mine);
	}

	private PersonId me() {
		return this.currentUser.require().personId();
	}

}
