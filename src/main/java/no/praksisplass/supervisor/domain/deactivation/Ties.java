package no.praksisplass.supervisor.domain.deactivation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.UniversityTies;
import org.springframework.stereotype.Component;

/** Gathers which universities count on a practice or a supervisor now. */
@Component
class Ties {

	private final List<UniversityTies> ties;

	Ties(List<UniversityTies> ties) {
		this.ties = ties;
	}

	Set<UniversityId> to(Subject subject) {
		return this.ties.stream().flatMap((tie) -> to(subject, tie).stream()).collect(Collectors.toSet());
	}

	private static Set<UniversityId> to(Subject subject, UniversityTies tie) {
		PracticeId practice = subject.practice();
		SupervisorId supervisor = subject.supervisor();
		if (practice != null) {
			return tie.toPractice(practice);
		}
		return (supervisor != null) ? tie.toSupervisor(supervisor) : Set.of();
	}

}
