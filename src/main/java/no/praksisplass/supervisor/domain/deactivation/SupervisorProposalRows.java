package no.praksisplass.supervisor.domain.deactivation;

import java.util.List;
import java.util.Set;

import no.praksisplass.practice.Held;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.supervisor.SupervisorMerging;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import org.springframework.stereotype.Component;

/**
 * A proposal stays about the supervisor that it was about; no open one is left behind.
 */
@Component
class SupervisorProposalRows implements SupervisorMerging {

	@Override
	public Set<String> references() {
		return Set.of("deactivation_proposal.supervisor_id", "deactivation_proposal.into_supervisor_id");
	}

	@Override
	public List<Held> held(SupervisorId id, Set<UniversityId> of) {
		return List.of();
	}

	@Override
	public void move(SupervisorId away, SupervisorId kept, MergeChoices choices, Set<UniversityId> own) {
	}

}
