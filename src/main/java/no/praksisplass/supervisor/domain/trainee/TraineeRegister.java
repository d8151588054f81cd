package no.praksisplass.supervisor.domain.trainee;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.supervisor.TraineeLoadView;
import no.praksisplass.supervisor.domain.OwnSupervisor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The doctors in training that supervisors have. A supervisor keeps her own; coordinators
 * keep anybody's, since they are the same for all universities.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'SUPERVISOR')")
public class TraineeRegister {

	private final TraineeLoadRepository loads;

	private final OwnSupervisor ownSupervisor;

	private final Supervisors supervisors;

	private final CurrentUser currentUser;

	private final Clock clock;

	TraineeRegister(TraineeLoadRepository loads, OwnSupervisor ownSupervisor, Supervisors supervisors,
			CurrentUser currentUser, Clock clock) {
		this.loads = loads;
		this.ownSupervisor = ownSupervisor;
		this.supervisors = supervisors;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The supervisor's trainees, past ones too, by their first day. */
	public List<TraineeLoadView> of(SupervisorId supervisor) {
		requireMayKeep(supervisor);
		return this.loads.findBySupervisorIdInOrderByStartsOnAscIdAsc(List.of(supervisor.value()))
			.stream()
			.map(TraineeLoad::toView)
			.toList();
	}

	/**
	 * Adds a trainee, known from now on.
	 * @throws RuleViolation if the last day is before the first
	 */
	@Transactional
	public void add(SupervisorId supervisor, TraineeCommand trainee) {
		requireMayKeep(supervisor);
		trainee.requireOrder();
		lock(supervisor);
		this.loads.save(new TraineeLoad(trainee.of(supervisor, this.clock.instant())));
	}

	/**
	 * Removes a trainee.
	 * @throws NotFoundException if the supervisor has none such
	 */
	@Transactional
	public void remove(SupervisorId supervisor, UUID trainee) {
		requireMayKeep(supervisor);
		lock(supervisor);
		this.loads.delete(this.loads.findByIdAndSupervisorId(trainee, supervisor.value())
			.orElseThrow(() -> new NotFoundException("trainee", trainee)));
	}

	/** What takes a supervisor's seats waits for a publication that is taking them. */
	private void lock(SupervisorId supervisor) {
		if (this.supervisors.lockAll(List.of(supervisor)).isEmpty()) {
			throw new NotFoundException("supervisor", supervisor);
		}
	}

	private void requireMayKeep(SupervisorId supervisor) {
		boolean coordinator = this.currentUser.require().roles().contains(Role.COORDINATOR);
		if (!coordinator && !this.ownSupervisor.require().id().equals(supervisor)) {
			throw new NotFoundException("supervisor", supervisor);
		}
	}

}
