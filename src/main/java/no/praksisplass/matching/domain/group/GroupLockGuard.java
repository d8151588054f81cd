package no.praksisplass.matching.domain.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import no.praksisplass.matching.domain.decision.LockGuard;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.Students;
import org.springframework.stereotype.Component;

/** Refuses a lock that would tear a group apart. */
@Component
class GroupLockGuard implements LockGuard {

	private final Groups groups;

	private final FixedPlaces fixedPlaces;

	private final Students students;

	GroupLockGuard(Groups groups, FixedPlaces fixedPlaces, Students students) {
		this.groups = groups;
		this.fixedPlaces = fixedPlaces;
		this.students = students;
	}

	@Override
	public void check(RoundId round, StudentId student, Seat seat) {
		this.groups.of(round)
			.stream()
			.filter((group) -> group.students().contains(student))
			.forEach((group) -> check(round, group, student, seat));
	}

	private void check(RoundId round, GroupView group, StudentId student, Seat seat) {
		List<RoundStudent> others = group.students()
			.stream()
			.filter((other) -> !other.equals(student))
			.flatMap((other) -> this.students.inRound(other).stream())
			.toList();
		for (Map.Entry<StudentId, Seat> fixed : this.fixedPlaces.of(round, others).entrySet()) {
			List<Seat> both = new ArrayList<>(List.of(seat, fixed.getValue()));
			if (!this.fixedPlaces.near(both, group.nearness())) {
				throw RuleViolation.of("matching.group.lock",
						others.stream()
							.map(RoundStudent::student)
							.filter((other) -> other.id().equals(fixed.getKey()))
							.findFirst()
							.orElseThrow()
							.name());
			}
		}
	}

}
