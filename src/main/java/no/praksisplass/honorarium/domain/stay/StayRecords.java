package no.praksisplass.honorarium.domain.stay;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import no.praksisplass.honorarium.domain.ledger.Ledger;
import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.Students;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How placements went, told by their coordinator or their supervisor. What that means for
 * honoraria is worked out at once.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'SUPERVISOR')")
public class StayRecords {

	private static final RecordStay AS_PUBLISHED = new RecordStay(List.of(), null, false, "");

	private final StayRecordRepository stays;

	private final Placements placements;

	private final Students students;

	private final Supervisors supervisors;

	private final Persons persons;

	private final Ledger ledger;

	private final CurrentUser currentUser;

	private final Clock clock;

	StayRecords(StayRecordRepository stays, Placements placements, Students students, Supervisors supervisors,
			Persons persons, Ledger ledger, CurrentUser currentUser, Clock clock) {
		this.stays = stays;
		this.placements = placements;
		this.students = students;
		this.supervisors = supervisors;
		this.persons = persons;
		this.ledger = ledger;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * How a placement went.
	 * @param as coordinator of its university, or its own supervisor
	 * @throws NotFoundException if it is not the user's in that role
	 */
	public StayView show(PlacementId id, Role as) {
		PlacementView placement = require(id, as);
		Optional<StayRecord> known = this.stays.findWithAbsences(id.value());
		return new StayView(placement, student(placement), supervisor(placement).name(),
				known.map(StayRecord::version).orElse(-1L), known.map(StayRecord::told).orElse(AS_PUBLISHED),
				known.map((stay) -> name(stay.recordedBy())).orElse(null),
				known.map(StayRecord::recordedAt).orElse(null));
	}

	/**
	 * Tells how a placement went.
	 * @param as as for showing
	 * @throws RuleViolation if it cannot have gone like that
	 */
	@Transactional
	public void tell(PlacementId id, Role as, long version, RecordStay told) {
		PlacementView placement = require(id, as);
		Optional<StayRecord> known = this.stays.findWithAbsences(id.value());
		if (known.map(StayRecord::version).orElse(-1L) != version) {
			throw new ObjectOptimisticLockingFailureException(StayRecord.class, id);
		}
		StayRecord stay = known.orElseGet(() -> new StayRecord(placement));
		stay.tell(told, placement.dates(), this.currentUser.require().personId(), this.clock.instant());
		this.stays.saveAndFlush(stay);
		this.ledger.refresh(placement.universityId());
	}

	private PlacementView require(PlacementId id, Role as) {
		PlacementView placement = this.placements.find(id).orElseThrow(() -> new NotFoundException("placement", id));
		if (as == Role.COORDINATOR) {
			this.currentUser.requireCoordinatorOf(placement.universityId());
		}
		else if (!supervisor(placement).personId().equals(this.currentUser.require().personId())) {
			throw new NotFoundException("placement", id);
		}
		return placement;
	}

	private SupervisorView supervisor(PlacementView placement) {
		return this.supervisors.find(placement.supervisorId()).orElseThrow();
	}

	private String student(PlacementView placement) {
		return this.students.findAll(List.of(placement.studentId()))
			.stream()
			.map(StudentView::name)
			.findFirst()
			.orElseThrow();
	}

	private String name(PersonId person) {
		return Optional.ofNullable(this.persons.findAll(List.of(person)).get(person)).map(PersonView::name).orElse("");
	}

}
