package no.praksisplass.supervisor.domain.trainee;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.supervisor.TraineeLoadView;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Doctors in training of many supervisors at once: what {@link TraineeRegister} does with
 * one. Within the caller's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasRole('COORDINATOR')")
public class TraineeBulk {

	private final TraineeLoadRepository loads;

	private final Supervisors supervisors;

	private final Clock clock;

	TraineeBulk(TraineeLoadRepository loads, Supervisors supervisors, Clock clock) {
		this.loads = loads;
		this.supervisors = supervisors;
		this.clock = clock;
	}

	/** All trainees, past ones too, by their first day. */
	public List<TraineeLoadView> all() {
		return this.loads.findAllByOrderByStartsOnAscIdAsc().stream().map(TraineeLoad::toView).toList();
	}

	/**
	 * Stores trainees, known from now on also where they change another: an answer that
	 * was given earlier did not take them into account as they now are.
	 * @param planned all trainees when the changes were worked out
	 * @throws OptimisticLockingFailureException if the supervisors have others by now
	 */
	public void write(List<TraineeLoadView> planned, List<Change> changes) {
		Set<SupervisorId> those = changes.stream().map(Change::supervisor).collect(Collectors.toSet());
		this.supervisors.lockAll(those);
		if (!ids(all(), those).equals(ids(planned, those))) {
			throw new OptimisticLockingFailureException("The trainees have changed");
		}
		Instant now = this.clock.instant();
		this.loads.deleteAllByIdInBatch(
				changes.stream().flatMap((change) -> change.before().stream()).map(TraineeLoadView::id).toList());
		this.loads.saveAll(changes.stream()
			.map((change) -> new TraineeLoad(change.described().of(change.supervisor(), now)))
			.toList());
	}

	private static Set<UUID> ids(List<TraineeLoadView> loads, Set<SupervisorId> supervisors) {
		return loads.stream()
			.filter((load) -> supervisors.contains(load.supervisorId()))
			.map(TraineeLoadView::id)
			.collect(Collectors.toSet());
	}

	/**
	 * A trainee to be stored.
	 *
	 * @param supervisor whose
	 * @param before the one in whose place it comes; none for a new one
	 * @param described the trainee
	 */
	public record Change(SupervisorId supervisor, Optional<TraineeLoadView> before, TraineeCommand described) {
	}

}
