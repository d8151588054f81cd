package no.praksisplass.matching.domain.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.placement.Capacity;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.WishView;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.university.PeriodView;

/**
 * Everything that decides about a round, as it stood at one moment.
 *
 * @param round the round and its settings
 * @param periods its periods
 * @param capacity the seats and rooms it can use
 * @param practices the practices of these seats
 * @param supervisors the supervisors of these seats
 * @param students the students who can have one of its periods
 * @param wishes the lists that were delivered
 * @param elsewhere placements in force that other rounds gave
 * @param published what was in force last in this round
 * @param locks seats that students are locked to
 * @param closed how many of a supervisor's seats are closed
 * @param counties county number by municipality number
 */
record RoundData(RoundView round, Map<PeriodId, PeriodView> periods, Capacity capacity,
		Map<PracticeId, PracticeView> practices, Map<SupervisorId, SupervisorView> supervisors,
		List<RoundStudent> students, Map<StudentId, List<WishView>> wishes,
		Map<StudentId, List<PlacementView>> elsewhere, List<PlacementView> published, Map<StudentId, Seat> locks,
		Map<Seat, Integer> closed, Map<String, String> counties) {

	/** The seat that a lock, or a set place in one of the periods, gives a student. */
	Optional<Seat> decided(RoundStudent student) {
		return Optional.ofNullable(this.locks.get(student.student().id()))
			.or(() -> student.consideration().flatMap(this::setPlace));
	}

	private Optional<Seat> setPlace(ConsiderationView granted) {
		SupervisorId supervisor = granted.setSupervisor();
		PeriodId period = granted.setPeriod();
		return (supervisor != null && period != null && this.periods.containsKey(period))
				? Optional.of(new Seat(supervisor, period)) : Optional.empty();
	}

}
