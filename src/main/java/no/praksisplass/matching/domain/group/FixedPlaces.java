package no.praksisplass.matching.domain.group;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.matching.domain.decision.Decisions;
import no.praksisplass.matching.domain.decision.LockView;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import org.springframework.stereotype.Component;

/** The places that students have for certain, by a lock or as a set place. */
@Component
class FixedPlaces {

	private final Decisions decisions;

	private final Supervisors supervisors;

	private final Practices practices;

	FixedPlaces(Decisions decisions, Supervisors supervisors, Practices practices) {
		this.decisions = decisions;
		this.supervisors = supervisors;
		this.practices = practices;
	}

	/** The seats that some of the students have for certain. */
	Map<StudentId, Seat> of(RoundId round, Collection<RoundStudent> students) {
		Map<StudentId, Seat> fixed = new HashMap<>();
		Set<StudentId> concerned = students.stream().map((one) -> one.student().id()).collect(Collectors.toSet());
		this.decisions.locks(round)
			.stream()
			.filter((lock) -> concerned.contains(lock.student()))
			.forEach((LockView lock) -> fixed.put(lock.student(), lock.seat()));
		students.forEach((student) -> student.consideration()
			.filter((granted) -> granted.setSupervisor() != null && granted.setPeriod() != null)
			.ifPresent((granted) -> fixed.put(student.student().id(), seat(granted))));
		return fixed;
	}

	private static Seat seat(ConsiderationView granted) {
		return new Seat(Objects.requireNonNull(granted.setSupervisor()), Objects.requireNonNull(granted.setPeriod()));
	}

	/** Whether the seats are as near one another as that, in one period. */
	boolean near(Collection<Seat> seats, Nearness nearness) {
		List<SupervisorId> supervisorIds = seats.stream().map(Seat::supervisor).distinct().toList();
		Map<SupervisorId, SupervisorView> named = this.supervisors.findAll(supervisorIds)
			.stream()
			.collect(Collectors.toMap(SupervisorView::id, Function.identity()));
		Map<Object, String> municipalities = this.practices
			.findAll(named.values().stream().map(SupervisorView::practiceId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(PracticeView::id, PracticeView::municipalityNumber));
		return seats.stream().map((seat) -> {
			SupervisorView supervisor = Objects.requireNonNull(named.get(seat.supervisor()));
			Object place = (nearness == Nearness.PRACTICE) ? supervisor.practiceId()
					: Objects.requireNonNull(municipalities.get(supervisor.practiceId()));
			return List.of(seat.period(), place);
		}).distinct().count() <= 1;
	}

}
