package no.praksisplass.supervisor.domain.pause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.NewPause;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pauses of supervisors from the university that the coordinator acts for; no other
 * sees them.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class PauseRegister {

	private final PauseRepository pauses;

	private final CurrentUser currentUser;

	private final Clock clock;

	PauseRegister(PauseRepository pauses, CurrentUser currentUser, Clock clock) {
		this.pauses = pauses;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The supervisor's pauses, the latest first. */
	public List<PauseView> of(SupervisorId supervisor) {
		return this.pauses.findBySupervisorIdAndUniversityIdOrderByStartsOnDesc(supervisor.value(), university())
			.stream()
			.map(Pause::toView)
			.toList();
	}

	/**
	 * Adds a pause.
	 * @param endsOn its last day, or none until somebody ends it
	 * @throws RuleViolation if the last day is before the first
	 */
	@Transactional
	public void add(SupervisorId supervisor, LocalDate startsOn, @Nullable LocalDate endsOn, String reason) {
		this.pauses.save(new Pause(
				new NewPause(supervisor, this.currentUser.university(Role.COORDINATOR), startsOn, endsOn, reason)));
	}

	/**
	 * Ends a pause, yesterday being its last day; one that has not begun before today is
	 * removed, and one that is over stays as it is.
	 */
	@Transactional
	public void end(SupervisorId supervisor, UUID id) {
		Pause pause = this.pauses.findByIdAndSupervisorIdAndUniversityId(id, supervisor.value(), university())
			.orElseThrow(() -> new NotFoundException("pause", id));
		if (!pause.endsBefore(LocalDate.now(this.clock))) {
			this.pauses.delete(pause);
		}
	}

	private UUID university() {
		return this.currentUser.university(Role.COORDINATOR).value();
	}

}
