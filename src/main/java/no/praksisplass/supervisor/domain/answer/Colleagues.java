package no.praksisplass.supervisor.domain.answer;

import java.util.List;

import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import org.springframework.stereotype.Component;

/** Who can share a supervisor's work with students. */
@Component
class Colleagues {

	private final Supervisors supervisors;

	Colleagues(Supervisors supervisors) {
		this.supervisors = supervisors;
	}

	/** The others at her practice who supervise, by family name. */
	List<SupervisorView> of(SupervisorView supervisor) {
		return this.supervisors.ofPractice(supervisor.practiceId())
			.stream()
			.filter((other) -> other.supervising() && !other.id().equals(supervisor.id()))
			.toList();
	}

	/** Whether the other one is one of them. */
	boolean include(SupervisorView supervisor, SupervisorId other) {
		return of(supervisor).stream().map(SupervisorView::id).anyMatch(other::equals);
	}

}
